package org.labourrights.reporting.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.text.FreeText;

/** The officer has seen a warning and accepts the figure. */
@Schema(name = "ReportingWarningAcknowledgement", description = "An officer's acknowledgement of one warning")
record Acknowledgement(
        @NotBlank @Size(max = 40) @Pattern(regexp = "[\\x21-\\x7e]+") @Schema(examples = "W-JUMP")
        String warning,

        @NotBlank @Size(max = 200) @Pattern(regexp = "[\\x21-\\x7e]+") @Schema(examples = "/headcount/0/endCount")
        String pointer,

        @Nullable @FreeText(max = 500, problem = ReportProblem.REQUEST) @Schema(examples = "已电话核实")
        String note) {}
