/** The money (清偿): payments, promises with instalments, advances of the emergency fund. */
@NullMarked
package org.labourrights.arrears.settlement;

import org.jspecify.annotations.NullMarked;
