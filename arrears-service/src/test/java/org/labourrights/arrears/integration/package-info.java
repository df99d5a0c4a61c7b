/** Tests of what other services tell. */
@NullMarked
package org.labourrights.arrears.integration;

import org.jspecify.annotations.NullMarked;
