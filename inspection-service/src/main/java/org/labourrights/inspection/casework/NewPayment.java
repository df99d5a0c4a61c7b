package org.labourrights.inspection.casework;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.identifier.Yuan;

/** Money that was paid. */
@Schema(name = "NewCasePayment", description = "支付登记 Money that was paid")
record NewPayment(
        @NotNull Yuan amount,
        @NotNull @Schema(examples = "2026-05-20") LocalDate paidOn) {}
