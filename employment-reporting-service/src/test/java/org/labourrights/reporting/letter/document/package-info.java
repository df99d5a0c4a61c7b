/** Tests of the letter on paper. */
@NullMarked
package org.labourrights.reporting.letter.document;

import org.jspecify.annotations.NullMarked;
