package org.labourrights.arrears.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.identifier.Yuan;

/** What the enterprise reads; neither who reported it nor when they did. */
@Schema(name = "EnterpriseCopy", description = "告知单位的副本 What an enterprise is told of a lead")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EnterpriseCopyView(
        UUID id,
        @Schema(examples = "GZ-152921-2026-0001") String copyNo,
        UnifiedSocialCreditCode uscc,
        @Schema(examples = "HRSS-152921") @Nullable String agencyId,
        @Schema(examples = "3") int claimWorkerCount,
        Yuan claimTotalAmount,
        List<Demand> demands,
        LocalDate issuedOn,
        LocalDate answerDueOn) {}
