/** What failed too often and was set aside, so that nothing waits behind it: counted, shown, released. */
@NullMarked
package org.labourrights.chassis.aside;

import org.jspecify.annotations.NullMarked;
