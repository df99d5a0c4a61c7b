package org.labourrights.reporting.risk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a level asks the bureau to do.
 *
 * @param workingDays time for it; null = by the end of the next period
 * @param basis policy key and its source
 */
record ReactionPolicy(List<String> actions, @Nullable Integer workingDays, String basis) {}
