/** Where something breaks, and how it is told in Chinese and English. */
@NullMarked
package org.labourrights.verifier.verdict;

import org.jspecify.annotations.NullMarked;
