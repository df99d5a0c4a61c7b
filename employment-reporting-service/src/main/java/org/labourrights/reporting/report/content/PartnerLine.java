package org.labourrights.reporting.report.content;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.kernel.directory.PartnerType;

/**
 * Block I, one partner (用工合作企业) as the platform knows it.
 *
 * @param workerCount posts at the end of the period
 * @param agreementValid the cooperation agreement is in force
 * @param clausesPresent it has the required clauses on workers' rights
 * @param partnerReported the partner filed its own report
 * @param supervisionDone the platform checked the partner in the period
 */
@Schema(description = "A partner enterprise (用工合作企业)")
public record PartnerLine(
        @NotNull UnifiedSocialCreditCode partnerUscc,
        @NotNull PartnerType partnerType,

        @Schema(description = "期末人数 Posts at the end of the period")
        int workerCount,

        boolean agreementValid,
        boolean clausesPresent,
        boolean partnerReported,
        boolean supervisionDone) {}
