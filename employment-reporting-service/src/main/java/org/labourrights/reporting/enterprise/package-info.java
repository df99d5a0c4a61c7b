/** The base ledger (用工基础台账): enterprises, their partnerships and every change of either. */
@NullMarked
package org.labourrights.reporting.enterprise;

import org.jspecify.annotations.NullMarked;
