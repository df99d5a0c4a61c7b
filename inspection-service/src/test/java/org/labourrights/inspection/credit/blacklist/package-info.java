/** Tests of credit, blacklist and publication. */
@NullMarked
package org.labourrights.inspection.credit.blacklist;

import org.jspecify.annotations.NullMarked;
