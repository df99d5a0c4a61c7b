/** Tests of tasks, visits and parts. */
@NullMarked
package org.labourrights.inspection.task;

import org.jspecify.annotations.NullMarked;
