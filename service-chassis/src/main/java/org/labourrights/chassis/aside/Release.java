package org.labourrights.chassis.aside;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.text.FreeText;

/**
 * Why a timer fires again.
 *
 * @param allOfItsKind whether every other of its kind is released with it
 * @param reason for the log
 */
@Schema(name = "TimerRelease", examples = "{\"allOfItsKind\":true,\"reason\":\"政策参数已更正，重新执行\"}")
public record Release(
        @Schema(description = "同类是否一并释放，每次至多一千项 Whether all others of its kind are released too, up to a thousand")
        @Nullable
        Boolean allOfItsKind,

        @NotNull @FreeText(min = 3, max = 500) @Schema(description = "原因，记入日志 Why, for the log; nothing about a person")
        String reason) {

    boolean all() {
        return Boolean.TRUE.equals(allOfItsKind);
    }
}
