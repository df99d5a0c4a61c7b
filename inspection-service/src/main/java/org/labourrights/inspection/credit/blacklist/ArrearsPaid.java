package org.labourrights.inspection.credit.blacklist;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was owed is paid; the same again corrects it. */
@Schema(name = "BlacklistPayment", description = "改正拖欠行为 What was owed is paid; the same again corrects it")
record ArrearsPaid(
        @Schema(description = "足额支付日 Day on which all was paid") @NotNull
        LocalDate paidOn,

        @Schema(description = "书面承诺日，提前移出的条件 Day of the written promise, which early removal needs") @Nullable
        LocalDate promisedOn) {}
