/** People behind a lead (反映人、劳动者): the one place that holds who they are, encrypted, and who may read it in clear. */
@NullMarked
package org.labourrights.arrears.person;

import org.jspecify.annotations.NullMarked;
