package org.labourrights.arrears.duplicate;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The lead that goes on.
 *
 * @param into an open lead about the same matter
 * @param claims null: as the lines of the claims and the people behind them say
 */
@Schema(name = "LeadMerge", description = "并入的线索 The lead that goes on")
record Merge(
        @NotNull
        @Schema(description = "并入的线索标识 Id of the lead that goes on", examples = "01980f3a-7c11-7d52-9a55-2f5b2a1f7c11")
        UUID into,

        @Schema(
                description = "两条线索的诉求是同一笔欠款还是各自的欠款；不填则按明细与人员判断 Whether both claim the same debt; absent: as lines "
                        + "and people say",
                examples = "SAME")
        @Nullable
        MergedClaims claims) {}
