/**
 * Joint inspection (联合检查、双随机一公开): whom to inspect, who inspects, drawn so that anybody can check it, what was found and
 * what became of it, up to the credit record.
 */
@NullMarked
package org.labourrights.inspection;

import org.jspecify.annotations.NullMarked;
