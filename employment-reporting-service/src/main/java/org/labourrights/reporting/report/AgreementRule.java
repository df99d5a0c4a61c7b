package org.labourrights.reporting.report;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.labourrights.reporting.report.content.ReportContent;

/**
 * What the written agreement says (书面协议要素), against what the places require where the enterprise works: a platform of
 * several regions has to say all that any of them asks for.
 */
final class AgreementRule {

    private AgreementRule() {}

    static void check(ReportContent report, RuleContext context, Findings findings) {
        List<String> said = report.agreementElements();
        for (int i = 0; i < said.size(); i++) {
            if (!context.knownCode().test(RuleContext.AGREEMENT_ELEMENTS, said.get(i))) {
                findings.error("E-CODE", "/agreementElements/" + i, Map.of("value", said.get(i)));
            }
        }
        if (said.isEmpty()) {
            // Not stated: there is nothing to compare, and the printed form does not ask for it.
            return;
        }
        boolean signed = report.headcount().stream().anyMatch(line -> line.writtenAgreementCount() > 0);
        TreeSet<String> missing = new TreeSet<>(context.agreementElements());
        said.forEach(missing::remove);
        if (signed && !missing.isEmpty()) {
            findings.warning(
                    "W-AGREEMENT-ELEMENTS", "/agreementElements", Map.of("missing", String.join(", ", missing)));
        }
    }
}
