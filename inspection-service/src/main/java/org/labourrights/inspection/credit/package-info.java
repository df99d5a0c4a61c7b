/**
 * The credit archive (劳动保障守法诚信档案): what an enterprise has done, good and bad, and the grade that follows from it each
 * year.
 */
@NullMarked
package org.labourrights.inspection.credit;

import org.jspecify.annotations.NullMarked;
