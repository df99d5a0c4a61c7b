package org.labourrights.inspection.draw;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.text.FreeText;
import org.labourrights.chassis.text.OneLine;
import org.labourrights.inspection.draw.engine.AnnouncedValue;

/** What is decided before a draw; everything else is frozen as the registers have it. */
@Schema(name = "NewDrawCommitment", description = "抽签承诺 What is decided before a draw")
record NewCommitment(
        @Schema(description = "计划检查日，分几天的取最后一天 Planned day of the visits, the last one of several") @NotNull
        LocalDate visitOn,

        @NotNull @Valid Value publicValue,

        @NotNull @Valid @Size(max = 5000) List<@NotNull ExcludedEnterprise> excludedTargets,

        @NotNull @Valid @Size(max = 2000) List<@NotNull ExcludedOfficer> excludedInspectors) {

    /** The public value that will be used. */
    @Schema(
            name = "DrawPublicValue",
            description = "将用的公开数 The public value that will be used, announced before it exists")
    record Value(
            @Schema(examples = "双色球") @NotBlank @OneLine @Pattern(regexp = "[^|]*") @FreeText(min = 1, max = 100)
            String kind,

            @Schema(examples = "2026137") @NotBlank @OneLine @Pattern(regexp = "[^|]*") @FreeText(min = 1, max = 100)
            String number,

            @Schema(description = "产生之日，最早为明天 When it comes into being, tomorrow at the earliest") @NotNull
            LocalDate day,

            @Schema(
                    description = "写法：# 为一位数字，至少 6 个 How it is written: # is a digit, at least 6",
                    examples = "## ## ## ## ## ##+##")
            @NotBlank
            @OneLine
            @FreeText(min = 6, max = 100)
            String template,

            @Schema(
                    description = "哪个数、按什么次序、在哪里公布 Which value, in which order, published where",
                    examples = "红球由小到大，加号后为蓝球，见中国福利彩票官网")
            @NotBlank
            @OneLine
            @FreeText(min = 2, max = 200)
            String wording) {

        AnnouncedValue announced() {
            return new AnnouncedValue(kind, number, day, template, wording);
        }
    }

    /** An enterprise that is left out. */
    @Schema(name = "DrawExcludedTarget", description = "不列入的企业 An enterprise that is left out, and why")
    record ExcludedEnterprise(
            @NotNull UnifiedSocialCreditCode uscc, @NotNull TargetExclusion reason) {}

    /** An inspector who is left out. */
    @Schema(name = "DrawExcludedInspector", description = "不列入的执法人员 An inspector who is left out, and why")
    record ExcludedOfficer(
            @Schema(examples = "HRSS-150105-003") @NotNull @Pattern(regexp = OfficerNo.PATTERN)
            String officerNo,

            @NotNull OfficerExclusion reason) {}
}
