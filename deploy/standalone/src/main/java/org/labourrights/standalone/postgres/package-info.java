/** A PostgreSQL server from embedded binaries whose data outlives it. */
@NullMarked
package org.labourrights.standalone.postgres;

import org.jspecify.annotations.NullMarked;
