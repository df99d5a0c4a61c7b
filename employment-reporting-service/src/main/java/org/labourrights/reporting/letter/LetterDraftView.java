package org.labourrights.reporting.letter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/**
 * A drafted letter as the API shows it.
 *
 * @param round which climb of the ladder, from 1
 * @param letterId the letter that was issued from it
 */
@Schema(name = "ReportingLetterDraft", description = "函件拟稿 A drafted letter that waits for an officer")
@JsonInclude(JsonInclude.Include.NON_NULL)
record LetterDraftView(
        UUID id,
        LetterType type,
        LetterDraftState state,
        UUID obligationId,

        @Schema(examples = "YG-130102-2026Q3-00004") String obligationNo,

        UnifiedSocialCreditCode uscc,
        int round,
        DivisionCode divisionCode,
        Instant draftedAt,
        @Nullable UUID letterId,
        long version) {
    static LetterDraftView of(LetterDraft draft) {
        return new LetterDraftView(
                draft.id(),
                draft.type(),
                draft.state(),
                draft.obligationId(),
                draft.obligationNo(),
                draft.uscc(),
                draft.round(),
                draft.divisionCode(),
                draft.createdAt(),
                draft.letterId().orElse(null),
                draft.version());
    }
}
