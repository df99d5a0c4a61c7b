/** Tests of the people behind leads. */
@NullMarked
package org.labourrights.arrears.person;

import org.jspecify.annotations.NullMarked;
