/** The file of a lead (办理档案): what officers wrote down step by step, encrypted. */
@NullMarked
package org.labourrights.arrears.casefile;

import org.jspecify.annotations.NullMarked;
