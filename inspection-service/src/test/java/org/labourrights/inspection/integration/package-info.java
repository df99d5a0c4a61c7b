/** Tests of what the other services tell. */
@NullMarked
package org.labourrights.inspection.integration;

import org.jspecify.annotations.NullMarked;
