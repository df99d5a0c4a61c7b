/**
 * Publication of grave violations (重大劳动保障违法行为社会公布): batches by quarter or half-year that a second person
 * approves, what becomes of objections, and what anybody may read.
 */
@NullMarked
package org.labourrights.inspection.publication;

import org.jspecify.annotations.NullMarked;
