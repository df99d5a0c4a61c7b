@NullMarked
package org.labourrights.inspection.draw.engine;

import org.jspecify.annotations.NullMarked;
