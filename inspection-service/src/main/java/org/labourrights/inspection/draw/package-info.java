/**
 * The draw of a plan (双随机抽签) as it is kept and published: lists are frozen and committed to, the public value is awaited, the
 * draw follows, and whatever comes later is appended. The calculation is the package {@code engine}; the public format is
 * {@code deploy/docs/draw.md}.
 */
@NullMarked
package org.labourrights.inspection.draw;

import org.jspecify.annotations.NullMarked;
