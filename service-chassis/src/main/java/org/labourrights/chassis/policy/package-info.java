/** Numbers that differ by place or may change by law: effective-dated rows with their source. */
@NullMarked
package org.labourrights.chassis.policy;

import org.jspecify.annotations.NullMarked;
