package org.labourrights.arrears.intake;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.EmploymentRelation;
import org.labourrights.arrears.lead.LeadChannel;
import org.labourrights.arrears.lead.LeadType;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.identifier.Yuan;

/**
 * A lead as an officer enters it.
 *
 * @param receivedAt when it reached the bureau; null: now
 * @param uscc or {@code employerName}, at least one
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
        @Nullable UnifiedSocialCreditCode uscc,

        @Nullable @Size(min = 2, max = 200) @Pattern(regexp = ".*\\S.*")
        String employerName,

        @Nullable UnifiedSocialCreditCode platformUscc,
        @NotNull EmploymentRelation employmentRelation,

        @NotNull @Schema(description = "属地 Where the work is done", examples = "152921")
        DivisionCode divisionCode,

        @Schema(examples = "1") @Min(1) @Max(100_000) int claimWorkerCount,
        @NotNull Yuan claimTotalAmount,
        boolean migrantWage) {}
