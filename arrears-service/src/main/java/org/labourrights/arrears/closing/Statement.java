package org.labourrights.arrears.closing;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.ConfidentialText;

/** What the reporter said about the result. */
@Schema(name = "ReporterStatement", description = "反映人意见 What the reporter said about the result")
record Statement(
        @NotBlank @ConfidentialText(max = 2000) @Schema(examples = "工资已足额收到")
        String statement) {}
