/** Fixtures of the tests of this service. */
@NullMarked
package org.labourrights.reporting;

import org.jspecify.annotations.NullMarked;
