/** RFC 9457 problems from sealed domain types, the error catalogue with its pages, in Chinese and English. */
@NullMarked
package org.labourrights.chassis.problem;

import org.jspecify.annotations.NullMarked;
