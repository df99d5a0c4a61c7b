package org.labourrights.reporting.report.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.text.FreeText;

/**
 * The document that an enterprise files (用工情况报告): header and blocks A to J. Aggregate only, there is no field for
 * a person. Absent lists are empty, absent counts are zero, absent blocks say nothing.
 *
 * @param statementOfTruth the enterprise vouches for the figures; must be true when the report is submitted
 * @param collectiveConsultation block F, 集体协商
 * @param democraticMeetingCount block F, 职工代表大会、恳谈会
 * @param policyProgress block J, 政策落实进展
 * @param riskSelfAssessment block J, 风险自评
 * @param enterpriseRequests block J, 企业诉求
 * @param agreementElements what the written agreement of the enterprise says (书面协议要素)
 */
@Schema(description = "Employment report (用工情况报告), aggregate figures only", examples = ReportExamples.DOCUMENT)
public record ReportContent(
        @NotBlank
        @Size(max = 40)
        @Pattern(regexp = "[\\x21-\\x7e]+")
        @Schema(description = "报告义务编号 Number of the obligation")
        String obligationNo,

        @NotNull UnifiedSocialCreditCode uscc,

        @NotBlank
        @Size(max = 10)
        @Pattern(regexp = "[\\x21-\\x7e]+")
        @Schema(description = "报告期 Period of the obligation")
        String period,

        boolean statementOfTruth,
        @NotNull @Size(max = 5000) List<@NotNull @Valid HeadcountLine> headcount,
        @Size(max = 500) List<@NotNull @Valid PayLine> pay,
        @Size(max = 500) List<@NotNull @Valid WorkTimeLine> workTime,
        @Size(max = 500) List<@NotNull @Valid InsuranceLine> insurance,
        @Nullable @Valid Safety safety,
        @Size(max = 200) List<@NotNull @Valid RuleChange> ruleChanges,
        @Nullable @Valid Appeals appeals,
        @Nullable CollectiveConsultation collectiveConsultation,

        @Schema(description = "职代会等民主协商次数 Democratic meetings in the period")
        int democraticMeetingCount,

        @Nullable @Valid Disputes disputes,
        @Nullable @Valid Layoff layoff,
        @Size(max = 2000) List<@NotNull @Valid PartnerLine> partners,

        @Nullable @FreeText(max = 4000, problem = FreeText.RULES) @Schema(description = "政策落实进展 Progress of policies")
        String policyProgress,

        @Nullable @FreeText(max = 4000, problem = FreeText.RULES) @Schema(description = "风险自评 Own assessment of risks")
        String riskSelfAssessment,

        @Nullable
        @FreeText(max = 4000, problem = FreeText.RULES)
        @Schema(description = "企业诉求 What the enterprise asks for")
        String enterpriseRequests,

        @Size(max = 500) List<@NotNull @Valid Explanation> explanations,

        @Size(max = 30)
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Schema(
                description = "书面协议载明的要素 What the written agreement says, code list agreement-element",
                examples = "[\"PAY\", \"INSURANCE\"]")
        List<@NotBlank @Size(max = 40) @Pattern(regexp = "[\\x21-\\x7e]+") String> agreementElements) {

    public ReportContent {
        pay = orEmpty(pay);
        workTime = orEmpty(workTime);
        insurance = orEmpty(insurance);
        ruleChanges = orEmpty(ruleChanges);
        partners = orEmpty(partners);
        explanations = orEmpty(explanations);
        agreementElements = orEmpty(agreementElements);
    }

    // Elements may still be null here: validation names them with their pointer, List.copyOf would only throw.
    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(list);
    }

    /** The same document with other lines of block A. */
    public ReportContent withHeadcount(List<HeadcountLine> lines) {
        return new ReportContent(
                obligationNo,
                uscc,
                period,
                statementOfTruth,
                lines,
                pay,
                workTime,
                insurance,
                safety,
                ruleChanges,
                appeals,
                collectiveConsultation,
                democraticMeetingCount,
                disputes,
                layoff,
                partners,
                policyProgress,
                riskSelfAssessment,
                enterpriseRequests,
                explanations,
                agreementElements);
    }

    /** Whether the line is of the reporting enterprise's own people. */
    public boolean isOwn(HeadcountLine line) {
        return line.employerUscc().equals(uscc);
    }
}
