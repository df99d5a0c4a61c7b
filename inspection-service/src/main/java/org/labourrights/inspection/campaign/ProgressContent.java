package org.labourrights.inspection.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/** What a unit reports. */
@Schema(name = "ProgressContent", description = "推进情况 What a unit reports; its evidence is handed in before as files")
record ProgressContent(
        @Schema(description = "工作推进情况 What was done", examples = "已对12家平台企业开展行政指导")
        @NotBlank
        @FreeText(min = 2, max = 2000)
        String progress,

        @Schema(description = "问题清单 Problems") @NotNull @Size(max = 50)
        List<@NotNull @Valid ProgressProblem> problems) {}
