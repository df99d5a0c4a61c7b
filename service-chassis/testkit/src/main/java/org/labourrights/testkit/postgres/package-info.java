/** A real PostgreSQL in a process of its own, with the databases and roles of the suite. */
@NullMarked
package org.labourrights.testkit.postgres;

import org.jspecify.annotations.NullMarked;
