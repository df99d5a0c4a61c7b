/** Leads as a file, with the people in it masked. */
@NullMarked
package org.labourrights.arrears.export;

import org.jspecify.annotations.NullMarked;
