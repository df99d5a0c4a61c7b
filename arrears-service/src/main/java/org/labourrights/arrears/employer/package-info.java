/** The local directory of enterprises (被反映单位), fed by events of the base ledger. */
@NullMarked
package org.labourrights.arrears.employer;

import org.jspecify.annotations.NullMarked;
