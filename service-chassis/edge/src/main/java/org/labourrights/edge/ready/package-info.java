/** What must be right before a part of the suite takes requests. */
@NullMarked
package org.labourrights.edge.ready;

import org.jspecify.annotations.NullMarked;
