package org.labourrights.chassis.policy;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.text.FreeText;

/**
 * The right row in the place of a wrong one whose first day has not passed.
 *
 * @param validFrom first day of the right row; null: that of the wrong one
 */
@Schema(name = "PolicyReplacement", examples = "{\"value\":15,\"sourceTag\":\"呼人社发〔2026〕21号\",\"reason\":\"更正录入错误\"}")
public record PolicyReplacement(
        @NotNull
        @Schema(
                implementation = Object.class,
                required = true,
                description = "任意 JSON 值，见 /policies/keys",
                examples = "15")
        JsonNode value,

        @Nullable LocalDate validFrom,

        @NotNull
        @FreeText(min = 3, max = 500, problem = PolicyProblem.TEXT)
        @Schema(description = "依据 Document or law that gives the value")
        String sourceTag,

        @NotNull
        @FreeText(min = 3, max = 500, problem = PolicyProblem.TEXT)
        @Schema(description = "原因，记入日志 Why, for the log")
        String reason) {}
