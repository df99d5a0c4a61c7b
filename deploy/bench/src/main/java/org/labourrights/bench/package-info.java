/** Measures the running suite: the same calls against little and against much data. */
@NullMarked
package org.labourrights.bench;

import org.jspecify.annotations.NullMarked;
