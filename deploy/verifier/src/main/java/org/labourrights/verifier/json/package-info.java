/** JSON as far as published evidence uses it: whole numbers, no name twice, one way to write it (RFC 8785). */
@NullMarked
package org.labourrights.verifier.json;

import org.jspecify.annotations.NullMarked;
