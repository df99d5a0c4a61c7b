/** Tests of credit, blacklist and publication. */
@NullMarked
package org.labourrights.inspection.publication;

import org.jspecify.annotations.NullMarked;
