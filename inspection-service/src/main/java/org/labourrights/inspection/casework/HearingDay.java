package org.labourrights.inspection.casework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/** When and where the party is heard. */
@Schema(name = "CaseHearingDay", description = "听证安排 When and where the party is heard")
record HearingDay(
        @NotNull @Schema(examples = "2026-06-30") LocalDate scheduledOn,

        @Schema(examples = "区人力资源和社会保障局三楼会议室") @NotBlank @FreeText(min = 2, max = 200)
        String place) {}
