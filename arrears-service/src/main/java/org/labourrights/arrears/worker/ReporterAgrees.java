package org.labourrights.arrears.worker;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The reporter is content; words are welcome, not needed. */
@Schema(name = "ReporterAgrees", description = "反映人本人确认 The reporter agrees to the result")
record ReporterAgrees(
        @Nullable @Size(min = 1, max = 1000) @Schema(examples = "工资已足额收到")
        String statement) {}
