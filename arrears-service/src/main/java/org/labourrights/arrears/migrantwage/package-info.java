/** Whether wages of migrant workers are owed (是否农民工工资): decided by people, corrected with a reason. */
@NullMarked
package org.labourrights.arrears.migrantwage;

import org.jspecify.annotations.NullMarked;
