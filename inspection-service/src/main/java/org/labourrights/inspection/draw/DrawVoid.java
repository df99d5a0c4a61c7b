package org.labourrights.inspection.draw;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.text.FreeText;
import org.labourrights.chassis.text.OneLine;
import org.labourrights.inspection.draw.engine.VoidReason;

/** Why a commitment or draw does not hold. */
@Schema(name = "DrawVoid", description = "抽签作废 Why a commitment or draw does not hold")
record DrawVoid(
        @NotNull VoidReason reason,

        @Schema(description = "说明，向社会公开 For everybody to read", examples = "名单漏列两家企业")
        @NotNull
        @OneLine
        @FreeText(max = 500)
        String note,

        @Schema(
                description = "公开数，仅组不成检查组时填写 The public value, only when a team cannot be filled",
                examples = "03 07 12 18 25 31+09")
        @OneLine
        @FreeText(min = 1, max = 100)
        @Nullable
        String value) {}
