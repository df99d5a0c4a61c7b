/** People behind a lead (反映人、劳动者): what the kernel, which holds them, is told of leads, and who may read them in clear. */
@NullMarked
package org.labourrights.arrears.person;

import org.jspecify.annotations.NullMarked;
