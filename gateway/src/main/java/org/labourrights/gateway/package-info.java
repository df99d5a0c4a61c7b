/** The one address of the suite: token, limits, routing, and the API documentation of all services. */
@NullMarked
package org.labourrights.gateway;

import org.jspecify.annotations.NullMarked;
