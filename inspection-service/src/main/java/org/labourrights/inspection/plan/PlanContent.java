package org.labourrights.inspection.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.text.FreeText;
import org.labourrights.chassis.text.OneLine;

/** What a plan says, as it is entered and corrected. */
@Schema(name = "PlanContent", description = "检查计划内容 What a plan says")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanContent(
        @NotNull PlanType type,

        @Schema(description = "计划名称 Title", examples = "2026年12月平台用工联合检查")
        @NotBlank
        @OneLine
        @FreeText(min = 2, max = 100)
        String title,

        @Schema(description = "年度或月份 A year or a month", examples = "2026-12")
        @NotNull
        @Pattern(regexp = "20[0-9]{2}(-(0[1-9]|1[0-2]))?")
        String period,

        @NotNull SelectionMethod method,

        @Schema(
                description = "成员单位；不填按政策 Agencies that take part; by policy unless told",
                examples = "[\"HRSS-150105\"]")
        @Size(min = 1, max = 30)
        @Nullable
        List<@NotNull @Pattern(regexp = AGENCY) String> memberAgencyIds,

        @Schema(description = "检查事项 Items", examples = "[\"CHK-05\"]") @NotEmpty @Size(max = 100)
        List<@NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{1,39}") String> items,

        @Schema(description = "定向检查的企业 Enterprises of a targeted plan; none when they are drawn")
        @Size(max = 500)
        @Nullable
        List<@NotNull UnifiedSocialCreditCode> targets,

        @Schema(description = "抽取的数量、备选和检查组 How many are drawn, and their teams; for a drawn plan") @Valid @Nullable
        DrawRules draw) {

    private static final String AGENCY = "[A-Z_]{2,40}-[0-9L]{6}(-[1-9][0-9]?)?";

    /** How many are drawn from the pool, and who goes. */
    @Schema(name = "PlanDrawRules", description = "抽取规则 How many are drawn and who goes")
    public record DrawRules(
            @Schema(description = "从对象池抽取几家 Drawn from the pool", examples = "2") @NotNull @Min(1) @Max(100000)
            Integer quota,

            @Schema(description = "备选几家 Substitutes", examples = "1") @NotNull @Min(0) @Max(100000)
            Integer substituteCount,

            @Schema(description = "检查组人数 Inspectors in a team", examples = "2") @NotNull @Min(2) @Max(20)
            Integer teamSize,

            @NotNull @Valid @Size(max = 20) List<@NotNull Seat> seats) {}
}
