/** The page of a document: its template, its fonts and the printer, which gives the same bytes for the same page. */
@NullMarked
package org.labourrights.kernel.document.print;

import org.jspecify.annotations.NullMarked;
