package org.labourrights.reporting.layoff;

import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/** What a list of plans is narrowed to; each part may be absent. */
record LayoffPlanFilter(
        @Nullable LayoffState state,
        @Nullable UnifiedSocialCreditCode uscc,
        @Nullable Boolean triggered) {}
