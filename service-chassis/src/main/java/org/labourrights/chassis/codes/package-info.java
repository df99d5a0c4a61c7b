/** Code lists as data: never deleted, only end-dated; a list says whether the application or the bureau owns it. */
@NullMarked
package org.labourrights.chassis.codes;

import org.jspecify.annotations.NullMarked;
