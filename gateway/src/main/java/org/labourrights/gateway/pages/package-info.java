/** The pages behind the type of every problem. */
@NullMarked
package org.labourrights.gateway.pages;

import org.jspecify.annotations.NullMarked;
