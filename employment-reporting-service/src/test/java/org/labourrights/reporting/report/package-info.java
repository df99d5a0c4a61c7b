/** Tests of employment reports: states, rules, canonical form, and the journeys of a report at the door. */
@NullMarked
package org.labourrights.reporting.report;

import org.jspecify.annotations.NullMarked;
