/** The gateway from outside: real tokens, a real service behind it, and callers that do not keep the rules. */
@NullMarked
package org.labourrights.gateway;

import org.jspecify.annotations.NullMarked;
