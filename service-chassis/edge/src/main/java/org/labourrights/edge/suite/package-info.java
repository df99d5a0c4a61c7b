/** Which services the suite consists of. Needs nothing but the JDK, so that every part and every tool can read it. */
@NullMarked
package org.labourrights.edge.suite;

import org.jspecify.annotations.NullMarked;
