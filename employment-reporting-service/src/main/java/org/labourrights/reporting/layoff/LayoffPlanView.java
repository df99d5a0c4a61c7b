package org.labourrights.reporting.layoff;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.time.DueDate;

/**
 * A layoff plan as the API shows it.
 *
 * @param triggered whether it meets the threshold of 劳动合同法 §41, judged on the exact fraction
 * @param ratio planned of all employees in percent, two decimals
 * @param warnings {@code W-PROTECTED} when members of protected groups stand in it with an explanation
 * @param rehirePriorityUntil until then those laid off go first when the enterprise hires again
 * @param earliestStartExplanation end of the notice period with its explanation
 */
@Schema(name = "ReportingLayoffPlan", description = "裁员方案 A layoff plan")
@JsonInclude(JsonInclude.Include.NON_NULL)
record LayoffPlanView(
        UUID id,
        UnifiedSocialCreditCode uscc,
        DivisionCode divisionCode,
        LayoffState state,
        boolean triggered,
        @Schema(examples = "10.22") String ratio,
        List<String> warnings,
        LayoffProposal proposal,
        @Nullable LocalDate noticeOn,
        @Nullable LocalDate earliestStartOn,
        @Nullable DueDate earliestStartExplanation,
        @Nullable LocalDate opinionHeardOn,
        @Nullable LocalDate reportedOn,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate rehirePriorityUntil,
        @Nullable DueDate rehirePriorityExplanation,
        @Nullable String cancelReason,
        long version) {
    static LayoffPlanView of(LayoffPlan plan) {
        return new LayoffPlanView(
                plan.id(),
                plan.uscc(),
                plan.divisionCode(),
                plan.state(),
                plan.triggered(),
                plan.ratio().toPlainString(),
                plan.proposal().touchesProtected() ? List.of(ProposalRule.PROTECTED) : List.of(),
                plan.proposal(),
                plan.noticeOn().orElse(null),
                plan.earliestStart().map(DueDate::dueOn).orElse(null),
                plan.earliestStart().orElse(null),
                plan.opinionHeardOn().orElse(null),
                plan.reportedOn().orElse(null),
                plan.startedOn().orElse(null),
                plan.endedOn().orElse(null),
                plan.rehirePriority().map(DueDate::dueOn).orElse(null),
                plan.rehirePriority().orElse(null),
                plan.cancelReason().orElse(null),
                plan.version());
    }
}
