/** Work that goes on in the background for as long as a service runs. */
@NullMarked
package org.labourrights.chassis.job;

import org.jspecify.annotations.NullMarked;
