package org.labourrights.inspection.casework;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.Yuan;

/** An order to pay until a day (责令限期支付). */
@Schema(name = "NewPaymentOrder", description = "责令限期支付 An order to pay; its days run from its service")
record NewPaymentOrder(
        @NotNull Yuan amount,

        @Schema(description = "期限（自然日）；缺省用政策值 Natural days; the policy's unless given", examples = "15")
        @Nullable
        @Min(1)
        @Max(180)
        Integer orderDays) {}
