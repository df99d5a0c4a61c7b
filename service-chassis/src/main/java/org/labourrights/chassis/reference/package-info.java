/**
 * Reference data that every service reads: the directory of agencies, which follows from the table of divisions, and the
 * code lists of the bureau. What differs from what came with the application is entered
 * ({@link org.labourrights.chassis.reference.entry}).
 */
@NullMarked
package org.labourrights.chassis.reference;

import org.jspecify.annotations.NullMarked;
