package org.labourrights.reporting.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.kernel.directory.PartnerType;
import org.labourrights.reporting.report.content.EmploymentRelation;
import org.labourrights.reporting.report.content.HeadcountLine;
import org.labourrights.reporting.report.content.PartnerLine;
import org.labourrights.reporting.report.content.ReportContent;

/** Block A: the flow of each line adds up, parts stay within the whole, and each count stands where it may stand. */
final class HeadcountRule {

    /** More posts than the country has workers: a slip of the keyboard, and too much for the sums downstream. */
    private static final long MOST_POSTS = 999_999_999;

    private final ReportContent report;
    private final RuleContext context;
    private final Findings findings;
    private final Map<UnifiedSocialCreditCode, PartnerType> partners;

    private HeadcountRule(ReportContent report, RuleContext context, Findings findings) {
        this.report = report;
        this.context = context;
        this.findings = findings;
        this.partners = partners(report, context);
    }

    static void check(ReportContent report, RuleContext context, Findings findings) {
        HeadcountRule rule = new HeadcountRule(report, context, findings);
        HeadcountSums all = HeadcountSums.of(report, null, null);
        findings.atMost("E-TOTAL", "/headcount", Math.max(all.endCount(), all.workedInPeriod()), MOST_POSTS);
        Set<HeadcountLine.Key> seen = new HashSet<>();
        List<HeadcountLine> lines = report.headcount();
        for (int i = 0; i < lines.size(); i++) {
            HeadcountLine line = lines.get(i);
            String at = "/headcount/" + i;
            if (!seen.add(line.key())) {
                findings.error("E-DUPLICATE-LINE", at);
            }
            rule.codes(line, at);
            rule.flow(line, at);
            rule.parts(line, at);
            rule.relation(line, at);
            rule.employer(line, at);
        }
    }

    /** The type on a registered partnership wins over the type that the report gives. */
    private static Map<UnifiedSocialCreditCode, PartnerType> partners(ReportContent report, RuleContext context) {
        Map<UnifiedSocialCreditCode, PartnerType> types = new HashMap<>();
        for (PartnerLine partner : report.partners()) {
            types.put(partner.partnerUscc(), partner.partnerType());
        }
        types.putAll(context.partnerships());
        return types;
    }

    private void codes(HeadcountLine line, String at) {
        if (!context.knownCode().test(RuleContext.OCCUPATIONS, line.occupation().code())) {
            findings.error(
                    "E-CODE",
                    at + "/occupation",
                    Map.of("value", line.occupation().code(), "list", RuleContext.OCCUPATIONS));
        }
        if (!context.knownDivision().test(line.divisionCode())) {
            findings.error(
                    "E-DIVISION",
                    at + "/divisionCode",
                    Map.of("value", line.divisionCode().value()));
        }
    }

    private void flow(HeadcountLine line, String at) {
        long expected = line.workedInPeriod() - line.leftCount();
        if (expected != line.endCount()) {
            findings.error("E-FLOW", at + "/endCount", Map.of("expected", expected, "value", line.endCount()));
        }
    }

    private void parts(HeadcountLine line, String at) {
        int whole = line.endCount();
        findings.atMost("E-TOTAL", at + "/femaleCount", line.femaleCount(), whole);
        findings.atMost("E-TOTAL", at + "/minorCount", line.minorCount(), whole);
        findings.atMost("E-TOTAL", at + "/laborContractCount", line.laborContractCount(), whole);
        findings.atMost(
                "E-TOTAL", at + "/electronicContractCount", line.electronicContractCount(), line.laborContractCount());
        findings.atMost("E-TOTAL", at + "/newWithin30DaysUnsigned", line.newWithin30DaysUnsigned(), whole);
        findings.atMost("E-TOTAL", at + "/writtenAgreementCount", line.writtenAgreementCount(), whole);
        findings.atMost("E-TOTAL", at + "/selfEmployedCount", line.selfEmployedCount(), whole);
        findings.atMost("E-TOTAL", at + "/dispatchedCount", line.dispatchedCount(), whole);
    }

    private void relation(HeadcountLine line, String at) {
        EmploymentRelation relation = line.employmentRelation();
        if (relation != EmploymentRelation.ESTABLISHED) {
            mustBeZero(line.laborContractCount(), at + "/laborContractCount", relation);
            mustBeZero(line.newWithin30DaysUnsigned(), at + "/newWithin30DaysUnsigned", relation);
        }
        if (relation != EmploymentRelation.INCOMPLETE) {
            mustBeZero(line.writtenAgreementCount(), at + "/writtenAgreementCount", relation);
        }
    }

    private void mustBeZero(int value, String pointer, EmploymentRelation relation) {
        if (value > 0) {
            findings.error("E-RELATION", pointer, Map.of("relation", relation.name(), "value", value));
        }
    }

    private void employer(HeadcountLine line, String at) {
        @Nullable PartnerType type = partners.get(line.employerUscc());
        if (!report.isOwn(line) && type == null) {
            findings.error(
                    "E-EMPLOYER",
                    at + "/employerUscc",
                    Map.of("value", line.employerUscc().value()));
        }
        boolean dispatch = !report.isOwn(line) && type == PartnerType.LABOR_DISPATCH;
        int expected = dispatch ? line.endCount() : 0;
        if (line.dispatchedCount() != expected) {
            findings.error(
                    "E-DISPATCH",
                    at + "/dispatchedCount",
                    Map.of("expected", expected, "value", line.dispatchedCount()));
        }
    }
}
