package org.labourrights.inspection.credit.blacklist;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.identifier.Yuan;

/** A candidate that an officer enters: arrears that led to a mass incident, or a case from elsewhere. */
@Schema(name = "NewBlacklistEntry", description = "人工提出拟列入对象 A candidate that an officer enters")
record NewCandidate(
        @NotNull UnifiedSocialCreditCode uscc,

        @NotNull DivisionCode divisionCode,

        @Schema(description = "责令支付的案件 The case that ordered to pay") @NotNull
        UUID caseId,

        @Schema(examples = "AJ-150105-2026-0001") @NotNull @Pattern(regexp = "[A-Z]{2}-[0-9A-Z-]{4,40}")
        String caseNo,

        @Nullable UUID complaintId,

        @Nullable @Pattern(regexp = "QX-[0-9A-Z-]{4,40}") @Schema(examples = "QX-150105-20260501-0001")
        String leadNo,

        @Schema(description = "涉及人数 Workers", examples = "12") @Min(1) @Max(1_000_000)
        int workerCount,

        @Schema(description = "责令支付期满未付金额 Unpaid when the order ran out") @NotNull
        Yuan unpaidAmount,

        @Schema(description = "是否涉及农民工工资；否则不得列入 Whether wages of migrant workers are owed; nobody is listed without")
        @NotNull
        Boolean ruralWorkers,

        @Schema(description = "责令支付期限届满日 Last day of the order to pay") @NotNull
        LocalDate orderDueOn,

        @NotNull BlacklistTrigger trigger) {}
