package org.labourrights.arrears.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
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
 * A ticket of another system.
 *
 * @param channel code or name of the channel, also in the spelling of older papers; null: the system's own
 */
@Schema(name = "Ticket", description = "外部工单 A ticket of another system")
record Ticket(
        @NotNull
        @Size(min = 1, max = 64)
        @Pattern(regexp = "[\\x21-\\x7e]+")
        @Schema(description = "外部工单号 Number of the ticket", examples = "12345-20260930-000123")
        String externalNo,

        @Nullable
        @Size(min = 2, max = 40)
        @OneLine
        @Schema(description = "来源渠道的代码或名称 Code or name of the channel", examples = "HOTLINE_12345")
        String channel,

        @NotNull LeadType leadType,
        @Nullable Instant receivedAt,
        @Nullable @Valid Reporter reporter,
        @Nullable UnifiedSocialCreditCode uscc,

        @Nullable @Size(min = 2, max = 200) @OneLine @Schema(examples = "示例骑手服务有限公司")
        String employerName,

        @Nullable UnifiedSocialCreditCode platformUscc,
        @Nullable EmploymentRelation employmentRelation,

        @Nullable @Size(max = 40) @Pattern(regexp = "[A-Z_0-9]+") @Schema(examples = "DELIVERY_RIDER")
        String occupation,

        @Nullable @Size(max = 40) @Pattern(regexp = "[A-Z_0-9]+") @Schema(examples = "FOOD_DELIVERY")
        String industry,

        @NotNull @Schema(examples = "152921") DivisionCode divisionCode,
        @Nullable @Size(max = 500) List<@NotNull @Valid ClaimLine> claims,

        @Nullable @Schema(examples = "1") @Min(1) @Max(100_000)
        Integer claimWorkerCount,

        @Nullable Yuan claimTotalAmount,

        @Nullable MigrantWage migrantWage,

        @Nullable @ConfidentialText(min = 1, max = 5000) @Schema(examples = "反映站点拖欠三月配送费。")
        String facts) {

    LeadSubmission submission(LeadChannel by) {
        return new LeadSubmission(
                leadType,
                by,
                externalNo,
                receivedAt,
                reporter,
                uscc,
                null,
                employerName,
                platformUscc,
                Objects.requireNonNullElse(employmentRelation, EmploymentRelation.UNKNOWN),
                occupation,
                industry,
                divisionCode,
                claims,
                claimWorkerCount,
                claimTotalAmount,
                migrantWage,
                facts);
    }
}
