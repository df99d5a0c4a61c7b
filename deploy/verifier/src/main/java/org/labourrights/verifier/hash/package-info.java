/** SHA-256, HMAC and Ed25519 of the JDK, as the pages use them. */
@NullMarked
package org.labourrights.verifier.hash;

import org.jspecify.annotations.NullMarked;
