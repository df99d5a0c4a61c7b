package org.labourrights.reporting.report;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.reporting.report.content.ReportContent;

/**
 * Free text of a report carries no resident identity number and no mobile number: the report is aggregate (个人信息保护法
 * §6, minimisation). The number itself is never repeated in the finding.
 */
public final class PersonalTextRule {

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d)[\\s\\-_.·]+(?=[\\dXx])");
    private static final Pattern RESIDENT_ID = Pattern.compile(
            "(?<!\\d)[1-9]\\d{5}(?:18|19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx](?!\\d)");
    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)(?:86)?1[3-9]\\d{9}(?!\\d)");

    private PersonalTextRule() {}

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

    /** Whether the text holds a resident identity number or a mobile number, however it is spaced. */
    public static boolean carriesPersonalNumber(@Nullable String text) {
        if (text == null || text.length() < 11) {
            return false;
        }
        // Full-width digits and "138 1234 5678" are the same number to a reader.
        String joined = BETWEEN_DIGITS
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
        return RESIDENT_ID.matcher(joined).find() || MOBILE.matcher(joined).find();
    }

    /** @throws ProblemException {@code E-REPORT-REQUEST} when words of a request carry a personal number */
    static void requireImpersonal(@Nullable String text, String pointer) {
        if (carriesPersonalNumber(text)) {
            throw new ProblemException(new ReportProblem.Unfit(List.of(FieldProblem.of(pointer, "E-PII-FORBIDDEN"))));
        }
    }

    private static void text(@Nullable String text, String pointer, Findings findings) {
        if (carriesPersonalNumber(text)) {
            findings.error("E-PII-FORBIDDEN", pointer);
        }
    }
}
