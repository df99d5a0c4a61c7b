/** Rules of the architecture that every service keeps, as ArchUnit rules. */
@NullMarked
package org.labourrights.testkit.architecture;

import org.jspecify.annotations.NullMarked;
