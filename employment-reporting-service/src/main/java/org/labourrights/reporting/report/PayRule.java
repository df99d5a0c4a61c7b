package org.labourrights.reporting.report;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.reporting.report.content.PayLine;
import org.labourrights.reporting.report.content.ReportContent;

/**
 * Block B: payable less paid is what is unpaid, arrears have workers to whom they are owed, and no more workers are paid
 * than worked in the period (people who left were paid too, so the end count is not the measure here).
 */
final class PayRule {

    private PayRule() {}

    static void check(ReportContent report, Findings findings) {
        total(report, findings);
        Set<List<Object>> seen = new HashSet<>();
        for (int i = 0; i < report.pay().size(); i++) {
            PayLine line = report.pay().get(i);
            String at = "/pay/" + i;
            if (!seen.add(List.of(line.occupation(), line.employmentRelation()))) {
                findings.error("E-DUPLICATE-LINE", at);
            }
            amounts(line, at, findings);
            HeadcountSums posts = HeadcountSums.of(report, line.occupation(), line.employmentRelation());
            if (posts.none()) {
                findings.error("E-PAIR", at, CoverageRule.pair(line.occupation(), line.employmentRelation()));
            } else {
                workers(line, posts, at, findings);
            }
        }
    }

    /** Sums go to other services and into statistics, where the same limits hold. */
    private static void total(ReportContent report, Findings findings) {
        BigDecimal payable = report.pay().stream()
                .map(line -> line.payableAmount().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (payable.compareTo(RangeRule.MAX_AMOUNT) > 0) {
            findings.error(
                    "E-RANGE",
                    "/pay",
                    Map.of("value", payable.toPlainString(), "min", 0, "max", RangeRule.MAX_AMOUNT.toPlainString()));
        }
    }

    private static void amounts(PayLine line, String at, Findings findings) {
        BigDecimal unpaid = line.unpaid();
        if (unpaid.signum() < 0) {
            findings.error(
                    "E-UNPAID",
                    at + "/paidAmount",
                    Map.of(
                            "value", line.paidAmount().value().toPlainString(),
                            "limit", line.payableAmount().value().toPlainString()));
        }
        @Nullable Yuan stated = line.unpaidAmount();
        if (stated != null && stated.value().compareTo(unpaid) != 0) {
            findings.error(
                    "E-UNPAID",
                    at + "/unpaidAmount",
                    Map.of(
                            "expected",
                            unpaid.toPlainString(),
                            "value",
                            stated.value().toPlainString()));
        }
        if (unpaid.signum() > 0 && line.arrearsWorkerCount() == 0) {
            findings.error("E-ARREARS", at + "/arrearsWorkerCount", Map.of("unpaid", unpaid.toPlainString()));
        }
    }

    private static void workers(PayLine line, HeadcountSums posts, String at, Findings findings) {
        findings.atMost("E-TOTAL", at + "/paidWorkerCount", line.paidWorkerCount(), posts.workedInPeriod());
        findings.atMost("E-TOTAL", at + "/arrearsWorkerCount", line.arrearsWorkerCount(), posts.workedInPeriod());
        findings.atMost("E-TOTAL", at + "/belowMinimumCount", line.belowMinimumCount(), line.paidWorkerCount());
    }
}
