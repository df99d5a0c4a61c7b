package org.labourrights.reporting.report;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.Predicate;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.reporting.report.content.EmploymentRelation;
import org.labourrights.reporting.report.content.HeadcountLine;
import org.labourrights.reporting.report.content.PayLine;
import org.labourrights.reporting.report.content.ReportContent;

/**
 * Sums of an accepted report for the other services: posts (人次), not persons, over all employers of the report; amounts
 * in yuan.
 *
 * @param ownEndCount posts of the reporting enterprise itself
 * @param dispatchedCount posts of dispatch agencies, contained in {@code endCount}
 */
record ReportTotals(
        long startCount,
        long endCount,
        long ownEndCount,
        long established,
        long incomplete,
        long civil,
        long dispatchedCount,
        long laborContractCount,
        long writtenAgreementCount,
        long selfEmployedCount,
        Yuan payableAmount,
        Yuan unpaidAmount,
        long arrearsWorkerCount,
        int partnerCount,
        int disputeCount,
        int layoffCount) {

    static ReportTotals of(ReportContent report) {
        return new ReportTotals(
                sum(report, line -> true, HeadcountLine::startCount),
                sum(report, line -> true, HeadcountLine::endCount),
                sum(report, report::isOwn, HeadcountLine::endCount),
                sum(report, relation(EmploymentRelation.ESTABLISHED), HeadcountLine::endCount),
                sum(report, relation(EmploymentRelation.INCOMPLETE), HeadcountLine::endCount),
                sum(report, relation(EmploymentRelation.CIVIL), HeadcountLine::endCount),
                sum(report, line -> true, HeadcountLine::dispatchedCount),
                sum(report, line -> true, HeadcountLine::laborContractCount),
                sum(report, line -> true, HeadcountLine::writtenAgreementCount),
                sum(report, line -> true, HeadcountLine::selfEmployedCount),
                amount(report, line -> line.payableAmount().value()),
                amount(report, PayLine::unpaid),
                report.pay().stream().mapToLong(PayLine::arrearsWorkerCount).sum(),
                report.partners().size(),
                report.disputes() == null ? 0 : report.disputes().disputeCount(),
                report.layoff() == null ? 0 : report.layoff().layoffCount());
    }

    private static Predicate<HeadcountLine> relation(EmploymentRelation relation) {
        return line -> line.employmentRelation() == relation;
    }

    private static long sum(
            ReportContent report, Predicate<HeadcountLine> which, Function<HeadcountLine, Integer> count) {
        return report.headcount().stream().filter(which).mapToLong(count::apply).sum();
    }

    private static Yuan amount(ReportContent report, Function<PayLine, BigDecimal> amount) {
        return new Yuan(report.pay().stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
