/** Tests of the worker's own steps. */
@NullMarked
package org.labourrights.arrears.worker;

import org.jspecify.annotations.NullMarked;
