package org.labourrights.inspection.campaign;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.text.FreeText;

/** What is laid down of a campaign and may be corrected. */
@Schema(name = "CampaignContent", description = "专项行动部署内容 What is laid down of a campaign")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CampaignContent(
        @Schema(examples = "维护新就业形态劳动者劳动保障权益专项行动") @NotBlank @FreeText(min = 2, max = 100)
        String name,

        @NotNull LocalDate startOn,
        @NotNull LocalDate endOn,

        @Schema(description = "总结报送截止日 Last day for the final summary") @Nullable
        LocalDate summaryDueOn,

        @NotNull @Size(max = 20) List<@NotNull @Valid Stage> stages,

        @Schema(description = "领导小组 The leadership group by role") @NotNull @Size(max = 50)
        List<@NotNull @Valid LeadershipSeat> leadership,

        @Schema(description = "报送推进情况的单位 Agencies that report their progress") @NotNull @Size(max = 200)
        List<@NotNull @Pattern(regexp = AGENCY) String> unitAgencyIds) {

    /** The form of an agency's id. */
    static final String AGENCY = "[A-Z_]{2,40}-[0-9L]{6}(-[1-9][0-9]?)?";
}
