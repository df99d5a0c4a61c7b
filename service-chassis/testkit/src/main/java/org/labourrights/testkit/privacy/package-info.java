/** Keys that change while a test runs, and the columns that they protect. */
@NullMarked
package org.labourrights.testkit.privacy;

import org.jspecify.annotations.NullMarked;
