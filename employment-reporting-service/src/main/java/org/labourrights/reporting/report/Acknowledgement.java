package org.labourrights.reporting.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The officer has seen a warning and accepts the figure. */
@Schema(name = "ReportingWarningAcknowledgement", description = "An officer's acknowledgement of one warning")
record Acknowledgement(
        @NotBlank @Size(max = 40) @Schema(examples = "W-JUMP")
        String warning,

        @NotBlank @Size(max = 200) @Schema(examples = "/headcount/0/endCount")
        String pointer,

        @Nullable @Size(max = 500) @Schema(examples = "已电话核实")
        String note) {}
