package org.labourrights.reporting.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.text.PersonalNumbers;
import org.labourrights.reporting.report.content.ReportContent;

/**
 * Free text of a report carries no resident identity number and no mobile number: the report is aggregate (个人信息保护法
 * §6, minimisation). The number itself is never repeated in the finding.
 */
final class PersonalTextRule {

    private PersonalTextRule() {}

    /** @throws ProblemException {@code E-REPORT-RULES} when words of a document in preparation carry a personal number */
    static void requireImpersonal(ReportContent report) {
        Findings findings = new Findings();
        check(report, findings);
        if (!findings.errors().isEmpty()) {
            throw new ProblemException(new ReportProblem.Refused(findings.errors()));
        }
    }

    static void check(ReportContent report, Findings findings) {
        text(report.policyProgress(), "/policyProgress", findings);
        text(report.riskSelfAssessment(), "/riskSelfAssessment", findings);
        text(report.enterpriseRequests(), "/enterpriseRequests", findings);
        for (int i = 0; i < report.headcount().size(); i++) {
            text(report.headcount().get(i).note(), "/headcount/" + i + "/note", findings);
        }
        for (int i = 0; i < report.workTime().size(); i++) {
            String at = "/workTime/" + i + "/specialHourApprovalNo";
            text(report.workTime().get(i).specialHourApprovalNo(), at, findings);
        }
        for (int i = 0; i < report.explanations().size(); i++) {
            text(report.explanations().get(i).text(), "/explanations/" + i + "/text", findings);
        }
    }

    /** @throws ProblemException {@code E-REPORT-REQUEST} when words of a request carry a personal number */
    static void requireImpersonal(@Nullable String text, String pointer) {
        if (PersonalNumbers.in(text)) {
            throw new ProblemException(new ReportProblem.Unfit(List.of(FieldProblem.of(pointer, "E-PII-FORBIDDEN"))));
        }
    }

    private static void text(@Nullable String text, String pointer, Findings findings) {
        if (PersonalNumbers.in(text)) {
            findings.error("E-PII-FORBIDDEN", pointer);
        }
    }
}
