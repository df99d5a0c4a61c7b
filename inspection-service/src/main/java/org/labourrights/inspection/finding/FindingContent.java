package org.labourrights.inspection.finding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.text.ConfidentialText;
import org.labourrights.inspection.violation.FindingClass;
import org.labourrights.inspection.violation.Severity;
import org.labourrights.inspection.violation.ViolationType;

/** What an inspector found; also what it is corrected to before it is confirmed. */
@Schema(name = "FindingContent", description = "检查发现的问题 What was found")
record FindingContent(
        @NotNull UnifiedSocialCreditCode uscc,

        @Schema(description = "检查所在地 Where it was found") @NotNull
        DivisionCode divisionCode,

        @Schema(description = "发现并处置的机关 Agency that found it and disposes of it", examples = "HRSS_ENFORCEMENT-150105")
        @NotNull
        @Pattern(regexp = FindingContent.AGENCY)
        String agencyId,

        @Schema(description = "联合处置机关 Agencies that dispose of it together", examples = "MARKET_REGULATION-150105")
        @Nullable
        @Size(max = 10)
        List<@NotNull @Pattern(regexp = FindingContent.AGENCY) String> jointAgencyIds,

        @Schema(description = "检查任务 Task that found it") @Nullable
        UUID taskId,

        @Schema(description = "有关线索 Lead that it belongs to", examples = "QX-150105-20260510-0001")
        @Nullable
        @Pattern(regexp = "[A-Z]{2,4}(-[0-9A-Z]{1,8}){2,4}")
        String leadNo,

        @Schema(description = "抽查事项 Item of the check list", examples = "CHK-05")
        @NotNull
        @Pattern(regexp = "CHK-([0-9]{6}-)?[0-9]{2,4}")
        String itemCode,

        @NotNull FindingClass findingClass,
        @NotNull Severity severity,

        @Schema(description = "违法违规类型，缺省按事项确定 What is violated; by the item unless told") @Nullable
        ViolationType type,

        @Schema(description = "涉及人数 Workers concerned", examples = "19") @NotNull @Min(0) @Max(9_999_999)
        Integer affectedWorkerCount,

        @Schema(description = "涉及金额 Yuan involved") @Nullable
        Yuan amount,

        @Schema(description = "能否改正，缺省为能 Whether it can be rectified; yes unless told") @Nullable
        Boolean curable,

        @Schema(description = "未造成危害后果 Whether it did no harm; no unless told") @Nullable
        Boolean harmless,

        @Schema(
                description = "整改期限（自然日），缺省按政策 rectification.days Term in natural days; by the policy unless told",
                examples = "30")
        @Nullable
        @Min(1)
        @Max(365)
        Integer rectificationDays,

        @Schema(description = "承担连带责任的平台企业 Platform that answers with the partner") @Nullable
        UnifiedSocialCreditCode platformUscc,

        @Schema(
                description = "复杂问题承办人，缺省为登记人 Officer who studies a complex one; who records it unless told",
                examples = "officer-7")
        @Nullable
        @Pattern(regexp = "[A-Za-z0-9._:@+-]{1,100}")
        String ownerId,

        @Schema(description = "事实，加密保存 What was found, stored encrypted", examples = "抽查 320 人，19 人入职满一个月未订立劳动合同")
        @NotBlank
        @ConfidentialText(min = 2, max = 4000)
        String facts,

        @Schema(description = "诱导注册的个体工商户登记 Registrations that an inducement rests on; kept as hashes alone")
        @Nullable
        @Size(max = 1000)
        List<@NotNull @Valid RegistrationFound> registrations) {

    static final String AGENCY = "[A-Z_]{3,30}-[0-9L]{6}(-[1-9][0-9]?)?";

    List<String> joint() {
        return jointAgencyIds == null ? List.of() : jointAgencyIds;
    }

    ViolationType violation() {
        return type == null ? ItemRule.type(itemCode) : type;
    }

    List<RegistrationFound> registered() {
        return registrations == null ? List.of() : registrations;
    }

    /** Never the facts, in no log line. */
    @Override
    public String toString() {
        return "FindingContent[" + uscc + ", " + itemCode + "]";
    }
}
