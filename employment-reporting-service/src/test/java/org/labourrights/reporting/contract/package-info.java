/** The suites that every service inherits, held against this one. */
@NullMarked
package org.labourrights.reporting.contract;

import org.jspecify.annotations.NullMarked;
