package org.labourrights.reporting.report;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.reporting.report.content.HeadcountLine;
import org.labourrights.reporting.report.content.PartnerLine;
import org.labourrights.reporting.report.content.ReportContent;

/** The codes of partners hold their check character (GB 32100), unless a bureau vouches for them in the ledger (3.17). */
final class PartnerCodeRule {

    private PartnerCodeRule() {}

    static void check(ReportContent report, RuleContext context, Findings findings) {
        Set<UnifiedSocialCreditCode> wrong = new HashSet<>(failing(report));
        wrong.removeAll(context.vouched());
        for (int i = 0; i < report.headcount().size(); i++) {
            code(report.headcount().get(i).employerUscc(), wrong, "/headcount/" + i + "/employerUscc", findings);
        }
        for (int i = 0; i < report.partners().size(); i++) {
            code(report.partners().get(i).partnerUscc(), wrong, "/partners/" + i + "/partnerUscc", findings);
        }
    }

    /** Codes of others in the report whose check character fails; the reporting enterprise stands in the ledger. */
    static Set<UnifiedSocialCreditCode> failing(ReportContent report) {
        return Stream.concat(
                        report.headcount().stream().map(HeadcountLine::employerUscc),
                        report.partners().stream().map(PartnerLine::partnerUscc))
                .filter(code -> !code.checkHolds() && !code.equals(report.uscc()))
                .collect(Collectors.toSet());
    }

    private static void code(
            UnifiedSocialCreditCode code, Set<UnifiedSocialCreditCode> wrong, String pointer, Findings findings) {
        if (wrong.contains(code)) {
            findings.error("E-USCC-CHECK", pointer, Map.of("value", code.value()));
        }
    }
}
