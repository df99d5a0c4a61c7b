package org.labourrights.inspection.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.inspection.plan.PlanType;

/** An inspection that is to be made: of whom, when, and by which agencies. */
@Schema(name = "TaskOrder", description = "派出检查任务 An inspection to be made")
public record TaskOrder(
        @NotNull PlanType type,
        @NotNull UnifiedSocialCreditCode uscc,

        @Schema(description = "检查所在地，即用工所在地 Where it is inspected: the place of use") @NotNull
        DivisionCode divisionCode,

        @Schema(description = "计划检查日 The day it is planned for", examples = "2026-05-18") @NotNull
        LocalDate plannedOn,

        @Schema(description = "牵头部门 The agency that leads; it has a part", examples = "HRSS-150105")
        @NotNull
        @Pattern(regexp = AGENCY)
        String leadAgencyId,

        @NotEmpty @Size(max = 20) List<@NotNull @Valid Part> parts) {

    static final String AGENCY = "[A-Z_]{2,40}-[0-9L]{6}(-[1-9][0-9]?)?";
    static final String OFFICER = "[A-Z0-9][A-Z0-9-]{0,39}";
    static final String ITEM = "CHK-([0-9]{6}-)?[0-9]{2,4}";

    /** What one agency does. */
    @Schema(name = "TaskOrderPart", description = "一个部门的分工 What one agency does")
    public record Part(
            @Schema(examples = "HRSS-150105") @NotNull @Pattern(regexp = AGENCY)
            String agencyId,

            @Schema(description = "派出的执法人员（公开编号） Who goes, by public number", examples = "[\"HRSS-150105-001\"]")
            @NotNull
            @Size(max = 20)
            List<@NotNull @Pattern(regexp = OFFICER) String> officerNos,

            @Schema(
                    description = "由该部门检查的事项；不填的，牵头部门承担本类型其余全部事项 Items that it answers for; without them the lead "
                            + "agency has all of the type that no other has",
                    examples = "[\"CHK-05\"]")
            @Size(max = 100)
            @Nullable
            List<@NotNull @Pattern(regexp = ITEM) String> items) {}
}
