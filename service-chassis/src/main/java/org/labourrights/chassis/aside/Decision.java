package org.labourrights.chassis.aside;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/**
 * Why something that was set aside is tried again or given up.
 *
 * @param reason for the log
 */
@Schema(name = "SetAsideDecision", examples = "{\"reason\":\"政策参数已更正，重新执行\"}")
public record Decision(
        @NotNull @FreeText(min = 3, max = 500) @Schema(description = "原因，记入日志 Why, for the log; nothing about a person")
        String reason) {}
