package org.labourrights.arrears.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.EmploymentRelation;
import org.labourrights.arrears.lead.LeadChannel;
import org.labourrights.arrears.lead.LeadType;
import org.labourrights.arrears.lead.MigrantWage;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.text.ConfidentialText;
import org.labourrights.chassis.text.OneLine;

/**
 * A lead as it is entered.
 *
 * @param receivedAt when it reached the bureau; null: now
 * @param uscc or {@code employerName}, at least one
 * @param usccOverrideReason why a code is admitted although its check character fails; bureau roles only
 * @param claims what is owed, line by line; where there are none, both totals are needed
 * @param claimWorkerCount in all; not fewer than the lines name. Null: as many as the lines name
 * @param claimTotalAmount in all; not less than the lines make. Null: what the lines make
 * @param migrantWage null: nobody has said, and somebody will have to decide
 * @param facts what happened, in the reporter's words; stored encrypted
 */
@Schema(name = "LeadSubmission", description = "线索登记 A lead as it is entered")
record LeadSubmission(
        @NotNull LeadType leadType,
        @NotNull LeadChannel channel,

        @Schema(description = "外部工单号 Ticket number of the channel", examples = "12345-20260930-000123")
        @Nullable
        @Size(min = 1, max = 64)
        @Pattern(regexp = "[\\x21-\\x7e]+")
        String externalNo,

        @Nullable Instant receivedAt,
        @Nullable @Valid Reporter reporter,
        @Nullable UnifiedSocialCreditCode uscc,

        @Schema(
                description = "校验位不符时的登记理由 Why a code with a failing check character is admitted; bureau only",
                examples = "营业执照原件已核对，校验位为登记机关赋码错误")
        @Nullable
        @ConfidentialText(min = 10, max = 500)
        String usccOverrideReason,

        @Nullable
        @Size(min = 2, max = 200)
        @OneLine
        @Schema(description = "用人单位名称 Name of the employer as it was told", examples = "示例骑手服务有限公司")
        String employerName,

        @Nullable UnifiedSocialCreditCode platformUscc,
        @NotNull EmploymentRelation employmentRelation,

        @Nullable @Size(max = 40) @Pattern(regexp = "[A-Z_0-9]+") @Schema(examples = "DELIVERY_RIDER")
        String occupation,

        @Nullable @Size(max = 40) @Pattern(regexp = "[A-Z_0-9]+") @Schema(examples = "FOOD_DELIVERY")
        String industry,

        @NotNull @Schema(description = "属地 Where the work is done", examples = "152921")
        DivisionCode divisionCode,

        @Nullable @Size(max = 500) List<@NotNull @Valid ClaimLine> claims,

        @Nullable @Schema(examples = "1") @Min(1) @Max(100_000)
        Integer claimWorkerCount,

        @Nullable Yuan claimTotalAmount,

        @Nullable MigrantWage migrantWage,

        @Nullable
        @ConfidentialText(min = 1, max = 5000)
        @Schema(description = "事实经过 What happened", examples = "自2026年1月起未发放工资，多次催要未果。")
        String facts) {

    /** The same, received at another moment than was told. */
    LeadSubmission received(Instant at) {
        return new LeadSubmission(
                leadType,
                channel,
                externalNo,
                at,
                reporter,
                uscc,
                usccOverrideReason,
                employerName,
                platformUscc,
                employmentRelation,
                occupation,
                industry,
                divisionCode,
                claims,
                claimWorkerCount,
                claimTotalAmount,
                migrantWage,
                facts);
    }

    /** What is owed, line by line; empty where only totals are known. */
    List<ClaimLine> lines() {
        return claims == null ? List.of() : claims;
    }
}
