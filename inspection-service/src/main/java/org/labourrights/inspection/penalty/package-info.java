/** What may be fined and how far a bureau goes within it (裁量基准): effective-dated amounts with their legal basis. */
@NullMarked
package org.labourrights.inspection.penalty;

import org.jspecify.annotations.NullMarked;
