package org.labourrights.inspection.pool;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.text.FreeText;

/** An enterprise that an officer takes into the pool. */
@Schema(name = "NewPoolTarget", description = "人工列入检查对象池 An enterprise taken into the pool by hand")
record NewTarget(
        @NotNull UnifiedSocialCreditCode uscc,

        @Schema(description = "检查所在地，即用工所在地 Where it is to be inspected: the place of use") @NotNull
        DivisionCode divisionCode,

        @Schema(description = "列入理由 Why", examples = "媒体报道集中反映超时用工") @NotBlank @FreeText(min = 2, max = 300)
        String reason) {}
