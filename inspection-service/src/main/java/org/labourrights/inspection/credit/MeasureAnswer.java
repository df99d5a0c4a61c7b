package org.labourrights.inspection.credit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/** What an agency did. */
@Schema(name = "CreditMeasureAnswer", description = "措施反馈 What an agency did; a later answer replaces the one before")
record MeasureAnswer(
        @NotNull MeasureResult result,

        @Schema(description = "说明 In words", examples = "已列入重点监管名单") @NotBlank @FreeText(min = 2, max = 500)
        String explanation) {}
