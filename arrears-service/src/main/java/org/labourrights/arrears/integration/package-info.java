/** The only package that knows the other services: what their events say, and what follows here. */
@NullMarked
package org.labourrights.arrears.integration;

import org.jspecify.annotations.NullMarked;
