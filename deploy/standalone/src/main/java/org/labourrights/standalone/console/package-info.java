/** The commands that a person types and what they print. */
@NullMarked
package org.labourrights.standalone.console;

import org.jspecify.annotations.NullMarked;
