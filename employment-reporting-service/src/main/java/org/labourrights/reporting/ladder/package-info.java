/** The escalation ladder of a missing report: reminder, rectification, target pool, case. */
@NullMarked
package org.labourrights.reporting.ladder;

import org.jspecify.annotations.NullMarked;
