package org.labourrights.reporting.report;

import java.util.Map;
import java.util.function.Predicate;
import org.labourrights.reporting.report.content.ReportContent;

/** All rules over a complete report, in the order in which a reader of the form meets the fields. Pure. */
final class ReportRules {

    private ReportRules() {}

    static Findings check(ReportContent report, RuleContext context) {
        Findings findings = new Findings();
        header(report, context, findings);
        RangeRule.check(report, findings);
        HeadcountRule.check(report, context, findings);
        PartnerCodeRule.check(report, context, findings);
        PayRule.check(report, findings);
        CoverageRule.check(report, findings);
        DemocracyRule.check(report, context, findings);
        AgreementRule.check(report, context, findings);
        PersonalTextRule.check(report, findings);
        if (findings.errors().isEmpty()) {
            PlausibilityRule.check(report, context, findings);
            MinimumWageRule.check(report, context, findings);
        }
        return findings;
    }

    private static void header(ReportContent report, RuleContext context, Findings findings) {
        mustBe(
                report.obligationNo(),
                context.obligationNo()::equals,
                "/obligationNo",
                context.obligationNo(),
                findings);
        mustBe(report.uscc(), context.uscc()::equals, "/uscc", context.uscc().value(), findings);
        mustBe(report.period(), context.period()::equals, "/period", context.period(), findings);
        if (!report.statementOfTruth()) {
            findings.error("E-STATEMENT-OF-TRUTH", "/statementOfTruth");
        }
    }

    private static <T> void mustBe(T actual, Predicate<T> same, String pointer, String expected, Findings findings) {
        if (!same.test(actual)) {
            findings.error("E-HEADER", pointer, Map.of("expected", expected));
        }
    }
}
