/** Recomputes a published draw (双随机抽查), written from deploy/docs/draw.md. */
@NullMarked
package org.labourrights.verifier.draw;

import org.jspecify.annotations.NullMarked;
