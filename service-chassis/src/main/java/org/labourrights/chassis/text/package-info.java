/** Texts, names and codes as people write, type and search them. */
@NullMarked
package org.labourrights.chassis.text;

import org.jspecify.annotations.NullMarked;
