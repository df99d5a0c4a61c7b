/** Wage-arrears leads (欠薪线索): accepted the same day, connected the next, answered within three, followed to the money. */
@NullMarked
package org.labourrights.arrears;

import org.jspecify.annotations.NullMarked;
