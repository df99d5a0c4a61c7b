package org.labourrights.arrears.settlement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.identifier.Yuan;

/**
 * A payment as it is recorded.
 *
 * @param workerCount workers who are now paid in full
 * @param paidOn not after today
 */
@Schema(name = "LeadPaymentEntry", description = "支付登记 A payment as it is recorded")
record PaymentEntry(
        @NotNull Yuan amount,
        @Min(0) @Max(100_000) @Schema(examples = "7") int workerCount,
        @NotNull @Schema(examples = "2026-09-01") LocalDate paidOn,
        @NotNull Payer payer) {}
