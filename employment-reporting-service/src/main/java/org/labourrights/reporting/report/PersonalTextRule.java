package org.labourrights.reporting.report;

import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.text.PersonalTexts;
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
        PersonalTexts.in(report).forEach(at -> findings.error("E-PII-FORBIDDEN", at));
    }
}
