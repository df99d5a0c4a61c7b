/** The token issuer of tests and of the embedded default, and tokens from it. */
@NullMarked
package org.labourrights.testkit.token;

import org.jspecify.annotations.NullMarked;
