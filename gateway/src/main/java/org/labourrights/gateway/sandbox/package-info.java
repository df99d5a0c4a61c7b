/** Setting the time of all services at once; exists in the sandbox only. */
@NullMarked
package org.labourrights.gateway.sandbox;

import org.jspecify.annotations.NullMarked;
