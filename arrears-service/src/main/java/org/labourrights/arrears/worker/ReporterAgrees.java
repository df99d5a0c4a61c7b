package org.labourrights.arrears.worker;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.text.ConfidentialText;

/** The reporter is content; words are welcome, not needed. */
@Schema(name = "ReporterAgrees", description = "反映人本人确认 The reporter agrees to the result")
record ReporterAgrees(
        @Nullable @ConfidentialText(min = 1, max = 1000) @Schema(examples = "工资已足额收到")
        String statement) {}
