/**
 * The nouns that all services share (四项服务共用的名词): people, documents, enterprises. Uses the mechanism of
 * {@code org.labourrights.chassis} and is never used by it; a service declares what of it its own subjects have.
 */
@NullMarked
package org.labourrights.kernel;

import org.jspecify.annotations.NullMarked;
