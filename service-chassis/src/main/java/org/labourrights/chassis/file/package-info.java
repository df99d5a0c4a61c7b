/** Tables as files: CSV and workbooks, written row by row in bounded memory, and the answers that carry files. */
@NullMarked
package org.labourrights.chassis.file;

import org.jspecify.annotations.NullMarked;
