package org.labourrights.arrears.screening;

import org.jspecify.annotations.Nullable;

/**
 * What the test says.
 *
 * @param basis null when the test is not met
 */
record CrimeTest(CrimeResult result, @Nullable CrimeBasis basis) {}
