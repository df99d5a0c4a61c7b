/** The conventions of the API description, added to every operation instead of repeated on it. */
@NullMarked
package org.labourrights.chassis.openapi;

import org.jspecify.annotations.NullMarked;
