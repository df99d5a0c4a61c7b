package org.labourrights.reporting.enterprise;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.text.FreeText;
import org.labourrights.chassis.text.OneLine;
import org.labourrights.kernel.directory.PartnerType;

/**
 * Request: enter a cooperation with a partner.
 *
 * @param partnerType left out: the partner's own type
 */
@Schema(name = "ReportingPartnershipAgreement", description = "合作协议 A cooperation to enter")
public record PartnershipAgreement(
        @NotNull UnifiedSocialCreditCode partnerUscc,

        @Schema(description = "合作企业类型 What the partner is in this cooperation; its own type when left out") @Nullable
        PartnerType partnerType,

        @Schema(description = "协议编号 Number of the agreement", examples = "HZ-2026-001")
        @FreeText(max = 100)
        @OneLine
        @Nullable
        String agreementNo,

        @Schema(description = "签订日期 Day of signature", examples = "2026-01-05") @NotNull
        LocalDate signedOn,

        @Schema(description = "有效期至 Last valid day", examples = "2027-12-31") @Nullable
        LocalDate validTo,

        @Schema(description = "含劳动者权益条款 Whether the clauses on workers' rights are present") @NotNull
        Boolean rightsClausesPresent) {}
