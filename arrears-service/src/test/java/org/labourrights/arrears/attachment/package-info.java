/** Tests of evidence. */
@NullMarked
package org.labourrights.arrears.attachment;

import org.jspecify.annotations.NullMarked;
