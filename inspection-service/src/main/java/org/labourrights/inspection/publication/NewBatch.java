package org.labourrights.inspection.publication;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;

/** A batch that is opened. */
@Schema(name = "NewPublicationBatch", description = "新建公布批次 A batch that is opened")
record NewBatch(
        @NotNull DivisionCode divisionCode,

        @Schema(
                description =
                        "市县按季、省级按半年，随时公布的写日期 Quarter for cities and counties, half-year for provinces, a day between",
                examples = "2026Q2")
        @NotNull
        @Pattern(regexp = "20[0-9]{2}(Q[1-4]|H[12]|-[0-9]{2}-[0-9]{2})")
        String period,

        @Schema(description = "专项行动，可缺省 The campaign that it belongs to, if one") @Nullable
        UUID campaignId) {}
