/**
 * The draw that anyone can check (双随机抽签), without a database or a network: commitment document, draw, published bundle and
 * what is recorded later. What its bytes are is fixed in {@code deploy/docs/draw.zh-CN.md}; names here are the names there.
 */
@NullMarked
package org.labourrights.inspection.draw.engine;

import org.jspecify.annotations.NullMarked;
