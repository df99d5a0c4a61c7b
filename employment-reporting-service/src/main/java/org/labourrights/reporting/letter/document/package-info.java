/** The letter on paper: its words in official form and the PDF made of them. */
@NullMarked
package org.labourrights.reporting.letter.document;

import org.jspecify.annotations.NullMarked;
