package org.labourrights.arrears.screening;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.Yuan;

/**
 * The facts of a screening as the officer enters them.
 *
 * @param workerCount who are owed pay; null: unknown
 * @param months longest time for which one worker is owed pay; null: unknown
 * @param amount what all workers are owed
 * @param singleAmount most that one worker is owed; null: all of it when there is one worker, else unknown
 * @param orderServedOn day on which the order to pay was served; null: not served
 * @param orderDays natural days that the order gives
 */
@Schema(name = "CrimeScreeningEntry", description = "涉嫌犯罪筛查登记 Facts of a crime screening")
record ScreeningEntry(
        @Nullable @Min(1) @Max(100_000) @Schema(description = "涉及人数，不明的不填 Absent: unknown", examples = "12")
        Integer workerCount,

        @Nullable @Min(0) @Max(120) @Schema(description = "拖欠月数，不明的不填 Absent: unknown", examples = "2")
        Integer months,

        @NotNull Yuan amount,
        @Nullable Yuan singleAmount,
        @Nullable @Schema(examples = "2026-05-11") LocalDate orderServedOn,
        @Nullable @Min(1) @Max(90) @Schema(examples = "15") Integer orderDays,

        @Schema(description = "逃匿或转移财产 Absconded or moved the assets away", examples = "false")
        boolean absconded,

        @Schema(description = "隐匿、毁灭证据 Hid or destroyed evidence", examples = "false")
        boolean evidenceDestroyed) {

    /** Most that one worker is owed; null when nobody knows, which is not the same as nothing. */
    @Nullable
    Yuan single() {
        if (singleAmount != null) {
            return singleAmount;
        }
        return workerCount != null && workerCount == 1 ? amount : null;
    }
}
