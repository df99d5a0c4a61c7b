package org.labourrights.arrears.closing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the reporter said about the result. */
@Schema(name = "ReporterStatement", description = "反映人意见 What the reporter said about the result")
record Statement(
        @NotBlank @Size(max = 2000) @Schema(examples = "工资已足额收到")
        String statement) {}
