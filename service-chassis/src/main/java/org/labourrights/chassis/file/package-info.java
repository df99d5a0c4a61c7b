/** Contents: their fingerprints, and the answers that carry them as files. */
@NullMarked
package org.labourrights.chassis.file;

import org.jspecify.annotations.NullMarked;
