/** Tests of the risk indicators: tables for the spec's tables. */
@NullMarked
package org.labourrights.reporting.risk;

import org.jspecify.annotations.NullMarked;
