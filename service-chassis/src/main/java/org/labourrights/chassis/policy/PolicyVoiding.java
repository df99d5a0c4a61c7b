package org.labourrights.chassis.policy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row is taken back whose first day has not passed. */
@Schema(name = "PolicyVoiding", examples = "{\"reason\":\"录入错误，尚未生效\"}")
public record PolicyVoiding(
        @NotNull @Size(min = 3, max = 500) @Schema(description = "原因，记入日志 Why, for the log")
        String reason) {}
