/** Who asks: bearer tokens checked against the issuer's keys, and remembered until they expire. */
@NullMarked
package org.labourrights.gateway.token;

import org.jspecify.annotations.NullMarked;
