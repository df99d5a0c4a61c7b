package org.labourrights.inspection.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/** Another day or other inspectors, before anybody went. */
@Schema(name = "TaskReassignment", description = "改期或改派 Another day or other inspectors")
record TaskReassignment(
        @Schema(examples = "2026-05-20") @NotNull LocalDate plannedOn,

        @NotEmpty @Size(max = 20) List<@NotNull @Valid Team> teams,

        @Schema(examples = "两部门合并进场") @NotBlank @FreeText(min = 2, max = 300)
        String reason) {

    /** Who goes for one agency. */
    @Schema(name = "TaskTeam", description = "一个部门派出的人员 Who goes for one agency")
    record Team(
            @Schema(examples = "HRSS-150105") @NotNull @Pattern(regexp = TaskOrder.AGENCY)
            String agencyId,

            @Schema(examples = "[\"HRSS-150105-001\"]") @NotNull @Size(max = 20)
            List<@NotNull @Pattern(regexp = TaskOrder.OFFICER) String> officerNos) {}
}
