package org.labourrights.inspection.casework;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.inspection.violation.ViolationType;

/** A case in a list. */
@Schema(name = "InspectionCaseSummary", description = "监察案件摘要 A case in a list")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseSummary(
        UUID id,
        String caseNo,
        @Nullable String leadNo,
        CaseSource source,
        UnifiedSocialCreditCode uscc,
        DivisionCode divisionCode,
        List<ViolationType> violationTypes,
        int workerCount,
        CaseState state,
        LocalDate openedOn,
        @Nullable LocalDate investigationDueOn,
        @Nullable CaseOutcome outcome,
        long version,
        @JsonIgnore @Schema(hidden = true) String divisionPath) {

    static CaseSummary of(InspectionCase one) {
        return new CaseSummary(
                one.id(),
                one.caseNo(),
                one.leadNo().orElse(null),
                one.source(),
                one.uscc(),
                one.division(),
                one.types(),
                one.workerCount(),
                one.state(),
                one.openedOn(),
                one.investigationDue().orElse(null),
                one.outcome().orElse(null),
                one.version(),
                one.divisionPath());
    }
}
