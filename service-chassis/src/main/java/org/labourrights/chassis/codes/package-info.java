/** Code lists as data: never deleted, only end-dated. */
@NullMarked
package org.labourrights.chassis.codes;

import org.jspecify.annotations.NullMarked;
