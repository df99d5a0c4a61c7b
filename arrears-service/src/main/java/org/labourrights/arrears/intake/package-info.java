/** How leads come in, by every channel (受理渠道). */
@NullMarked
package org.labourrights.arrears.intake;

import org.jspecify.annotations.NullMarked;
