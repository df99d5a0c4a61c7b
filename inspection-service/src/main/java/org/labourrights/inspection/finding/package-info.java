/** Findings (检查发现的问题) and the track that each takes. */
@NullMarked
package org.labourrights.inspection.finding;

import org.jspecify.annotations.NullMarked;
