package org.labourrights.reporting.report;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.reporting.report.content.Appeals;
import org.labourrights.reporting.report.content.PartnerLine;
import org.labourrights.reporting.report.content.ReportContent;
import org.labourrights.reporting.report.content.RuleChange;

/** Blocks F, I and J: known rule subjects, consistent appeals, each partner once, progress text where policy asks. */
final class DemocracyRule {

    private DemocracyRule() {}

    static void check(ReportContent report, RuleContext context, Findings findings) {
        for (int i = 0; i < report.ruleChanges().size(); i++) {
            RuleChange change = report.ruleChanges().get(i);
            if (!context.knownCode().test(RuleContext.RULE_SUBJECTS, change.subject())) {
                findings.error(
                        "E-CODE",
                        "/ruleChanges/" + i + "/subject",
                        Map.of("value", change.subject(), "list", RuleContext.RULE_SUBJECTS));
            }
        }
        Appeals appeals = report.appeals();
        if (appeals != null) {
            findings.atMost("E-TOTAL", "/appeals/upheld", appeals.upheld(), appeals.closed());
        }
        partners(report, findings);
        if (context.laborRelationsRequired()) {
            laborRelations(report, findings);
        }
        String progress = report.policyProgress();
        if (context.policyProgressRequired() && (progress == null || progress.isBlank())) {
            findings.error("E-POLICY-PROGRESS", "/policyProgress");
        }
    }

    /** How labour relations run is told by appeals, consultation and disputes; nothing to tell is told by zeros. */
    private static void laborRelations(ReportContent report, Findings findings) {
        required(report.appeals(), "/appeals", findings);
        required(report.collectiveConsultation(), "/collectiveConsultation", findings);
        required(report.disputes(), "/disputes", findings);
    }

    private static void required(@Nullable Object block, String pointer, Findings findings) {
        if (block == null) {
            findings.error("E-LABOR-RELATIONS", pointer);
        }
    }

    private static void partners(ReportContent report, Findings findings) {
        Set<UnifiedSocialCreditCode> seen = new HashSet<>();
        for (int i = 0; i < report.partners().size(); i++) {
            PartnerLine partner = report.partners().get(i);
            if (!seen.add(partner.partnerUscc())) {
                findings.error("E-DUPLICATE-LINE", "/partners/" + i);
            }
            if (partner.partnerUscc().equals(report.uscc())) {
                findings.error(
                        "E-EMPLOYER",
                        "/partners/" + i + "/partnerUscc",
                        Map.of("value", partner.partnerUscc().value()));
            }
        }
    }
}
