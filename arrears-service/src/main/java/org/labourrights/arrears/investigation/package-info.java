/** Finding out the facts (调查核实): relation, plan and result. */
@NullMarked
package org.labourrights.arrears.investigation;

import org.jspecify.annotations.NullMarked;
