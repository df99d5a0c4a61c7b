package org.labourrights.inspection.disposition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.text.FreeText;

/** A disposition that an officer issues by hand. */
@Schema(name = "NewDisposition", description = "作出处置 A disposition that an officer issues")
record NewDisposition(
        @NotNull DispositionType type,
        @NotNull UnifiedSocialCreditCode uscc,

        @Schema(description = "用工所在地 Place that it concerns") @NotNull
        DivisionCode divisionCode,

        @Schema(description = "作出机关 Agency that issues it", examples = "HRSS-150105")
        @NotNull
        @Pattern(regexp = NewDisposition.AGENCY)
        String agencyId,

        @Schema(
                description = "联合处置机关 Agencies that issue it together with that one",
                examples = "MARKET_REGULATION-150105")
        @Nullable
        @Size(max = 10)
        List<@NotNull @Pattern(regexp = NewDisposition.AGENCY) String> jointAgencyIds,

        @Schema(description = "有关问题 Finding that it comes of") @Nullable
        UUID findingId,

        @Schema(description = "有关任务 Task that it comes of") @Nullable
        UUID taskId,

        @Schema(description = "事由与要求 What it is about and asks for", examples = "约谈企业负责人，要求一个月内补签书面协议")
        @NotBlank
        @FreeText(min = 2, max = 1000)
        String matter) {

    static final String AGENCY = "[A-Z_]{3,30}-[0-9L]{6}(-[1-9][0-9]?)?";

    List<String> joint() {
        return jointAgencyIds == null ? List.of() : jointAgencyIds;
    }
}
