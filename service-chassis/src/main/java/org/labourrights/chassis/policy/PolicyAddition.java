package org.labourrights.chassis.policy;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.text.FreeText;

/**
 * A new policy row, as an administrator asks for it.
 *
 * @param unit what the value is meant in; refused unless it is the key's, and may be left out
 * @param sourceTag the document or law that gives the value
 * @param reason why the row is added, for the log
 */
@Schema(
        name = "PolicyAddition",
        examples =
                "{\"key\":\"report.dueOffsetDays\",\"division\":\"150100\",\"value\":30,"
                        + "\"unit\":\"NATURAL_DAY\",\"validFrom\":\"2027-01-01\",\"sourceTag\":\"呼人社发〔2026〕21号\",\"reason\":\"市局统一调整报送期限\"}")
public record PolicyAddition(
        @NotNull
        @Size(max = 100)
        @Pattern(regexp = "[a-z][A-Za-z0-9]*([.][A-Za-z0-9-]+)+")
        @Schema(description = "政策项 Key of the policy")
        String key,

        @NotNull DivisionCode division,

        @NotNull
        @Schema(
                implementation = Object.class,
                required = true,
                description = "任意 JSON 值，见 /policies/keys",
                examples = "30")
        JsonNode value,

        @Size(max = 40)
        @Pattern(regexp = "[\\x21-\\x7e]+")
        @Schema(description = "单位；写明时须与参数的单位一致 Unit that the value is meant in, checked when given")
        @Nullable
        String unit,

        @NotNull LocalDate validFrom,

        @NotNull
        @FreeText(min = 3, max = 500, problem = PolicyProblem.TEXT)
        @Schema(description = "依据 Document or law that gives the value")
        String sourceTag,

        @NotNull
        @FreeText(min = 3, max = 500, problem = PolicyProblem.TEXT)
        @Schema(description = "原因，记入日志 Why it is added, for the log")
        String reason) {}
