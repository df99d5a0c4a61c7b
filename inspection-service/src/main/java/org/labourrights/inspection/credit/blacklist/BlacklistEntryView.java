package org.labourrights.inspection.credit.blacklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.clock.ClockView;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.kernel.person.MaskedPerson;

/** An entry of the blacklist as the bureau and the enterprise see it; people masked, and for the bureau alone. */
@Schema(
        name = "BlacklistEntry",
        description = "失信联合惩戒名单条目 An enterprise on its way onto the blacklist, on it, or off it")
@JsonInclude(JsonInclude.Include.NON_NULL)
record BlacklistEntryView(
        UUID id,
        UnifiedSocialCreditCode uscc,
        @Nullable String subjectName,
        DivisionCode divisionCode,
        String agencyId,
        String caseNo,
        @Nullable String leadNo,
        int workerCount,
        Yuan unpaidAmount,
        boolean ruralWorkers,

        @Schema(description = "责令支付期限届满日 Last day of the order to pay")
        LocalDate orderDueOn,

        BlacklistTrigger trigger,
        BlacklistState state,

        @Schema(description = "拟列入的事实和理由 Facts and reasons") @Nullable
        String explanation,

        @Nullable LocalDate preNoticeOn,
        @Nullable LocalDate objectionDueOn,
        @Nullable LocalDate objectedOn,
        @Nullable LocalDate verifiedOn,

        @Schema(description = "核查结果 What the verification found") @Nullable
        String findings,

        @Nullable LocalDate decidedOn,
        @Nullable String decisionReason,

        @Schema(description = "列入期限至 Last day on the list") @Nullable
        LocalDate validTo,

        @Nullable LocalDate paidOn,
        @Nullable LocalDate promisedOn,

        @Schema(description = "列入期间又发生拖欠之日，不得提前移出 Since when it owes again; not removed early") @Nullable
        LocalDate newArrearsOn,

        @Nullable LocalDate removalAskedOn,
        @Nullable LocalDate removedOn,
        @Nullable String removalExplanation,

        @Schema(description = "停止公示日 Since when it is published no more") @Nullable
        LocalDate unpublishedOn,

        @Schema(description = "责任人员，脱敏，只在单条查看时向经办机关给出 People who answer, masked; one entry, the bureau alone") @Nullable
        List<MaskedPerson> persons,

        @Schema(description = "时限，只在单条查看时给出 Its clocks; with a single entry alone") @Nullable
        List<ClockView> clocks,

        long version) {

    static BlacklistEntryView of(BlacklistEntry it) {
        return of(it, null, null);
    }

    static BlacklistEntryView of(
            BlacklistEntry it, @Nullable List<MaskedPerson> persons, @Nullable List<ClockView> clocks) {
        return new BlacklistEntryView(
                it.id(),
                it.uscc(),
                it.subjectName().orElse(null),
                it.division(),
                it.agencyId(),
                it.cause().caseNo(),
                it.cause().leadNo(),
                it.cause().workers(),
                it.cause().unpaid(),
                it.cause().ruralWorkers(),
                it.cause().orderDueOn(),
                it.cause().trigger(),
                it.state(),
                it.explanation().orElse(null),
                it.preNoticeOn().orElse(null),
                it.objectionDueOn().orElse(null),
                it.objectedOn().orElse(null),
                it.verifiedOn().orElse(null),
                it.findings().orElse(null),
                it.decidedOn().orElse(null),
                it.decisionReason().orElse(null),
                it.expiresOn().orElse(null),
                it.paidOn().orElse(null),
                it.promisedOn().orElse(null),
                it.newArrearsOn().orElse(null),
                it.removalAskedOn().orElse(null),
                it.removedOn().orElse(null),
                it.removalExplanation().orElse(null),
                it.unpublishedOn().orElse(null),
                persons,
                clocks,
                it.version());
    }
}
