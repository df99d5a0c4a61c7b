package org.labourrights.inspection.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.reference.AgencyType;

/** Who must take part in each team. */
@Schema(name = "TeamSeat", description = "检查组必须参加的部门 A kind of agency that is in each team")
public record Seat(
        @NotNull AgencyType agencyType,

        @Schema(description = "至少几人 At least so many", examples = "1") @NotNull @Min(1) @Max(20)
        Integer minimum) {}
