package org.labourrights.reporting.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.reporting.report.content.HeadcountLine;
import org.labourrights.reporting.report.content.PayLine;
import org.labourrights.reporting.report.content.ReportContent;

/**
 * What an accepted report says is owed, by the enterprise that it names as the employer: a platform tells of the arrears of
 * its partners, and each partner of its own, so that the same debt is told more than once (RU-11).
 */
record ReportedArrears(UnifiedSocialCreditCode employerUscc, Yuan unpaidAmount, long workerCount) {

    /** One for each employer, in the order of the report; empty when nothing is owed. */
    static List<ReportedArrears> of(ReportContent report) {
        Map<UnifiedSocialCreditCode, ReportedArrears> owed = new LinkedHashMap<>();
        for (PayLine line : report.pay()) {
            if (line.unpaid().signum() > 0) {
                ReportedArrears told =
                        new ReportedArrears(employer(report, line), new Yuan(line.unpaid()), line.arrearsWorkerCount());
                owed.merge(told.employerUscc(), told, ReportedArrears::plus);
            }
        }
        return List.copyOf(owed.values());
    }

    /** The only employer of these posts. Where several are named, the pay does not say whose it is: the report's own. */
    private static UnifiedSocialCreditCode employer(ReportContent report, PayLine line) {
        Set<UnifiedSocialCreditCode> named = report.headcount().stream()
                .filter(posts -> posts.occupation().equals(line.occupation())
                        && posts.employmentRelation() == line.employmentRelation())
                .map(HeadcountLine::employerUscc)
                .collect(Collectors.toSet());
        return named.size() == 1 ? named.iterator().next() : report.uscc();
    }

    private ReportedArrears plus(ReportedArrears other) {
        return new ReportedArrears(
                employerUscc, unpaidAmount.plus(other.unpaidAmount), workerCount + other.workerCount);
    }
}
