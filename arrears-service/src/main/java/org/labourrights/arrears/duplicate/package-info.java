/** Leads about the same matter (重复线索): suggested, and merged by an officer. */
@NullMarked
package org.labourrights.arrears.duplicate;

import org.jspecify.annotations.NullMarked;
