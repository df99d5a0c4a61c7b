package org.labourrights.inspection.draw;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;
import org.labourrights.chassis.text.OneLine;

/** The public value as it came. */
@Schema(name = "DrawValue", description = "公开数 The public value as it came")
record DrawValue(
        @Schema(description = "按公告的写法 Written as was announced", examples = "03 07 12 18 25 31+09")
        @NotBlank
        @OneLine
        @FreeText(min = 1, max = 100)
        String value) {}
