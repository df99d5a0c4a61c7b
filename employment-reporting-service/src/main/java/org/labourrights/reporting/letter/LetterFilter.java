package org.labourrights.reporting.letter;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/** What a list of letters is narrowed to; each part may be absent. */
record LetterFilter(
        @Nullable LetterType type,
        @Nullable LetterCause cause,
        @Nullable LetterState state,
        @Nullable UnifiedSocialCreditCode uscc,
        @Nullable UUID obligationId,
        @Nullable UUID warningId) {}
