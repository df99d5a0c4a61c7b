package org.labourrights.inspection.credit.blacklist;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/** Whether the enterprise is removed before its term. */
@Schema(name = "BlacklistRemovalDecision", description = "提前移出决定 Whether the enterprise is removed before its term")
record RemovalDecision(
        @Schema(description = "是否移出 Whether it is removed") @NotNull
        Boolean removed,

        @Schema(description = "是否正在刑事诉讼期间；是则不得移出 Whether criminal proceedings go on; nobody is removed then") @NotNull
        Boolean criminalProceedings,

        @Schema(description = "决定理由 Why", examples = "已足额支付满六个月并书面承诺") @NotBlank @FreeText(min = 2, max = 1000)
        String reason) {}
