package org.labourrights.inspection.register.inspector;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/** Why an inspector leaves the roll or comes back to it. */
@Schema(name = "InspectorRollChange", description = "离册或恢复的理由 Why an inspector leaves the roll or comes back to it")
record RollChange(
        @NotBlank @FreeText(min = 2, max = 300) @Schema(description = "理由 Why", examples = "调离执法岗位")
        String reason) {}
