package org.labourrights.reporting.enterprise;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.kernel.directory.PartnerType;

/** A partnership as it is shown. */
@Schema(name = "ReportingPartnership", description = "合作用工关系 A partnership of platform and partner")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PartnershipView(
        UUID id,
        UnifiedSocialCreditCode platformUscc,
        UnifiedSocialCreditCode partnerUscc,
        PartnerType partnerType,
        @Schema(examples = "HZ-2026-001") @Nullable String agreementNo,
        LocalDate signedOn,
        @Nullable LocalDate validTo,
        boolean rightsClausesPresent,

        @Schema(description = "是否有效 Whether the cooperation runs")
        boolean active,

        @Nullable LocalDate endedOn,
        @Schema(examples = "协议到期不再续签") @Nullable String endReason,

        @Schema(description = "版本 Version, as in the ETag", examples = "0")
        long version) {

    static PartnershipView of(Partnership partnership) {
        return new PartnershipView(
                partnership.id(),
                partnership.platformUscc(),
                partnership.partnerUscc(),
                partnership.partnerType(),
                partnership.agreementNo().orElse(null),
                partnership.signedOn(),
                partnership.validTo().orElse(null),
                partnership.rightsClausesPresent(),
                partnership.active(),
                partnership.endedOn().orElse(null),
                partnership.endReason().orElse(null),
                partnership.version());
    }
}
