package org.labourrights.inspection.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.clock.ClockView;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/** A publication as the bureau and the enterprise see it. */
@Schema(name = "Publication", description = "社会公布事项 One grave violation in a batch")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicationView(
        UUID id,
        UUID batchId,
        UnifiedSocialCreditCode uscc,
        DivisionCode divisionCode,
        String agencyId,

        @Schema(description = "公布期 Quarter, half-year or day", examples = "2026Q2")
        String period,

        @Nullable String caseNo,
        PublicationContent content,
        PublicationState state,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate correctedOn,
        @Nullable LocalDate withdrawnOn,

        @Schema(description = "更正或撤下理由 Why it was corrected or withdrawn") @Nullable
        String changeReason,

        @Nullable LocalDate objectedOn,
        @Nullable ReviewResult reviewResult,

        @Schema(description = "复核情况 What the review found") @Nullable
        String findings,

        @Schema(description = "时限，只在单条查看时给出 Its clocks; with a single one alone") @Nullable
        List<ClockView> clocks,

        long version) {

    static PublicationView of(Publication it) {
        return of(it, null);
    }

    static PublicationView of(Publication it, @Nullable List<ClockView> clocks) {
        return new PublicationView(
                it.id(),
                it.batchId(),
                it.uscc(),
                DivisionCode.ofPath(it.divisionPath()),
                it.agencyId(),
                it.period(),
                it.caseNo().orElse(null),
                it.content(),
                it.state(),
                it.publishedOn().orElse(null),
                it.correctedOn().orElse(null),
                it.withdrawnOn().orElse(null),
                it.changeReason().orElse(null),
                it.objectedOn().orElse(null),
                it.reviewResult().orElse(null),
                it.findings().orElse(null),
                clocks,
                it.version());
    }
}
