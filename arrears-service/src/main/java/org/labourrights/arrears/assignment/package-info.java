/** Who answers for a lead (专人负责): acceptance and hand-over. */
@NullMarked
package org.labourrights.arrears.assignment;

import org.jspecify.annotations.NullMarked;
