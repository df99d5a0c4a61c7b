package org.labourrights.arrears.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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

/** What a worker sends from a phone. The bureau finds out the rest. */
@Schema(name = "WorkerReport", description = "劳动者反映欠薪 Arrears as a worker reports them")
record WorkerReport(
        @NotNull LeadType leadType,
        @NotNull @Valid Reporter reporter,
        @Nullable UnifiedSocialCreditCode uscc,

        @Nullable @Size(min = 2, max = 200) @OneLine @Schema(examples = "极速送站点")
        String employerName,

        @Nullable @Size(max = 40) @Pattern(regexp = "[A-Z_0-9]+") @Schema(examples = "DELIVERY_RIDER")
        String occupation,

        @NotNull @Schema(description = "干活的地方 Where the work is done", examples = "152921")
        DivisionCode divisionCode,

        @Nullable @Size(max = 20) List<@NotNull @Valid ClaimLine> claims,

        @Nullable @Schema(examples = "1") @Min(1) @Max(100_000)
        Integer claimWorkerCount,

        @Nullable Yuan claimTotalAmount,

        @Nullable MigrantWage migrantWage,

        @Nullable @ConfidentialText(min = 1, max = 5000) @Schema(examples = "三月份的配送费一直没有结算。")
        String facts) {

    LeadSubmission submission() {
        return new LeadSubmission(
                leadType,
                LeadChannel.ONLINE,
                null,
                null,
                reporter,
                uscc,
                null,
                employerName,
                null,
                EmploymentRelation.UNKNOWN,
                occupation,
                null,
                divisionCode,
                claims,
                claimWorkerCount,
                claimTotalAmount,
                migrantWage,
                facts);
    }
}
