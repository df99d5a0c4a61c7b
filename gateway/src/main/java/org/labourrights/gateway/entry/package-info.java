/** What meets a request first: the shape of its address and headers, the order of the checks, cross-origin rules. */
@NullMarked
package org.labourrights.gateway.entry;

import org.jspecify.annotations.NullMarked;
