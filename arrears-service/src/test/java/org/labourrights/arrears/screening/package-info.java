/** The arrears crime test. */
@NullMarked
package org.labourrights.arrears.screening;

import org.jspecify.annotations.NullMarked;
