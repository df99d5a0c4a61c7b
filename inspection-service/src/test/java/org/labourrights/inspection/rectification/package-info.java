/** Tests of findings, dispositions and rectifications, together. */
@NullMarked
package org.labourrights.inspection.rectification;

import org.jspecify.annotations.NullMarked;
