/** Fault runs: parts of the suite are killed while work goes on, and afterwards nothing may be lost, doubled or disordered. */
@NullMarked
package org.labourrights.chaos;

import org.jspecify.annotations.NullMarked;
