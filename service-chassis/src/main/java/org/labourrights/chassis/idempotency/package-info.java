/** Answers a repeated request with the answer of the first, which is stored together with its effect. */
@NullMarked
package org.labourrights.chassis.idempotency;

import org.jspecify.annotations.NullMarked;
