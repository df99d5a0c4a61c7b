/** Whether arrears may be a crime (拒不支付劳动报酬罪); a person decides. */
@NullMarked
package org.labourrights.arrears.screening;

import org.jspecify.annotations.NullMarked;
