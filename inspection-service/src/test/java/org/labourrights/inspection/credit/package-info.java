/** Tests of credit, blacklist and publication. */
@NullMarked
package org.labourrights.inspection.credit;

import org.jspecify.annotations.NullMarked;
