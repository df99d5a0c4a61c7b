package org.labourrights.chassis.reference.entry;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/** An entry is taken back: what came with the application counts again. */
@Schema(name = "ReferenceWithdrawal", examples = "{\"reason\":\"录入的是征求意见稿，正式文件尚未印发\"}")
public record ReferenceWithdrawal(
        @NotNull
        @FreeText(min = 3, max = 500, problem = ReferenceProblem.REFUSED)
        @Schema(description = "原因，记入日志 Why, for the log")
        String reason) {}
