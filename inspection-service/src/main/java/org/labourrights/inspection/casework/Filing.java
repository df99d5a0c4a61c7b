package org.labourrights.inspection.casework;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.text.FreeText;

/** Whether it is filed (立案决定). */
@Schema(name = "InspectionCaseFiling", description = "立案决定 Whether it is filed")
record Filing(
        @Schema(description = "是否立案 Whether it is filed") @NotNull
        Boolean filed,

        @Schema(description = "用工关系 What binds workers and enterprise (P20)") @NotNull
        EmploymentRelation employmentRelation,

        @Schema(description = "不完全劳动关系已先行指导、调解 Guided and mediated first, where the relation is incomplete")
        boolean guidanceGiven,

        @Schema(description = "不予立案的理由 Why it is not filed", examples = "属于平等主体之间的民事争议")
        @Nullable
        @FreeText(min = 2, max = 300)
        String reason) {}
