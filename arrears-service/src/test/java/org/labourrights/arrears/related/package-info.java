/** What cases elsewhere mean for a lead. */
@NullMarked
package org.labourrights.arrears.related;

import org.jspecify.annotations.NullMarked;
