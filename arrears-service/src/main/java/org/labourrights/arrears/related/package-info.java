/** What grew out of leads elsewhere (关联案件): mediation, cases, dispositions, credit records. */
@NullMarked
package org.labourrights.arrears.related;

import org.jspecify.annotations.NullMarked;
