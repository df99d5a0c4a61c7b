/** Inspection tasks (检查任务): joint work in parts of agencies, the visit and its record. */
@NullMarked
package org.labourrights.inspection.task;

import org.jspecify.annotations.NullMarked;
