/** What can be wrong (违法类型) and how grave it is: the words that findings, cases, penalties and credit share. */
@NullMarked
package org.labourrights.inspection.violation;

import org.jspecify.annotations.NullMarked;
