/** The way of a request to a service: the order of the checks. */
@NullMarked
package org.labourrights.gateway.entry;

import org.jspecify.annotations.NullMarked;
