package org.labourrights.inspection.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.identifier.DivisionCode;

/** A plan as it is entered. */
@Schema(name = "NewPlan", description = "新检查计划 A new plan")
record NewPlan(
        @Schema(description = "实施检查的区划 Where it is carried out") @NotNull
        DivisionCode divisionCode,

        @Schema(description = "牵头单位 Lead agency", examples = "HRSS-150105")
        @NotNull
        @Pattern(regexp = "[A-Z_]{2,40}-[0-9L]{6}(-[1-9][0-9]?)?")
        String leadAgencyId,

        @NotNull @Valid PlanContent content) {}
