/** Seeded generators of values that hold their check digits and belong to nobody. */
@NullMarked
package org.labourrights.testkit.sample;

import org.jspecify.annotations.NullMarked;
