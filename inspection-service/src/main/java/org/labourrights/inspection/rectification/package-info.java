/** Rectification (限期整改): ordered, evidenced, extended once, verified or escalated. */
@NullMarked
package org.labourrights.inspection.rectification;

import org.jspecify.annotations.NullMarked;
