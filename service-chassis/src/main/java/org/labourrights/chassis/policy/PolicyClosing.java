package org.labourrights.chassis.policy;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/**
 * The end of a division's own row, after which the row of the division above governs again.
 *
 * @param validTo last valid day
 * @param reason why, for the log
 */
@Schema(name = "PolicyClosing", examples = "{\"validTo\":\"2027-06-30\",\"reason\":\"恢复执行全国统一标准\"}")
public record PolicyClosing(
        @NotNull LocalDate validTo,

        @NotNull
        @FreeText(min = 3, max = 500, problem = PolicyProblem.TEXT)
        @Schema(description = "原因，记入日志 Why it ends, for the log")
        String reason) {}
