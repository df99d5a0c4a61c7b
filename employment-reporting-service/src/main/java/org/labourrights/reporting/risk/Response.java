package org.labourrights.reporting.risk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a level asks the bureau to do, as policy writes it.
 *
 * @param workingDays time for it; null = by the end of the next period
 */
record Response(List<String> actions, @Nullable Integer workingDays) {}
