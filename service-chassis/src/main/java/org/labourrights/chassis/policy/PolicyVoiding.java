package org.labourrights.chassis.policy;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/** A row is taken back whose first day has not passed. */
@Schema(name = "PolicyVoiding", examples = "{\"reason\":\"录入错误，尚未生效\"}")
public record PolicyVoiding(
        @NotNull
        @FreeText(min = 3, max = 500, problem = PolicyProblem.TEXT)
        @Schema(description = "原因，记入日志 Why, for the log")
        String reason) {}
