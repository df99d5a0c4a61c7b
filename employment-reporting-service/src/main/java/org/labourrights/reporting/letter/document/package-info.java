/** The letter on paper: its words in official form, and what they are made of. */
@NullMarked
package org.labourrights.reporting.letter.document;

import org.jspecify.annotations.NullMarked;
