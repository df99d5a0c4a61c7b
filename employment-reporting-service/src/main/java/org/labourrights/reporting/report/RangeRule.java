package org.labourrights.reporting.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.reporting.report.content.HeadcountLine;
import org.labourrights.reporting.report.content.InsuranceLine;
import org.labourrights.reporting.report.content.PartnerLine;
import org.labourrights.reporting.report.content.PayLine;
import org.labourrights.reporting.report.content.ReportContent;
import org.labourrights.reporting.report.content.WorkTimeLine;

/** No count is negative or above 9,999,999, no amount is negative or longer than decimal(14,2). */
final class RangeRule {

    static final int MAX_COUNT = 9_999_999;
    static final BigDecimal MAX_AMOUNT = new BigDecimal("999999999999.99");

    private final Findings findings;
    private String base = "";

    private RangeRule(Findings findings) {
        this.findings = findings;
    }

    static void check(ReportContent report, Findings findings) {
        RangeRule rule = new RangeRule(findings);
        rule.lists(report);
        rule.blocks(report);
    }

    private void lists(ReportContent report) {
        each("/headcount/", report.headcount(), this::headcount);
        each("/pay/", report.pay(), this::pay);
        each("/workTime/", report.workTime(), this::workTime);
        each("/insurance/", report.insurance(), this::insurance);
        each("/partners/", report.partners(), this::partner);
    }

    private <T> void each(String block, List<T> lines, java.util.function.Consumer<T> check) {
        for (int i = 0; i < lines.size(); i++) {
            base = block + i + "/";
            check.accept(lines.get(i));
        }
    }

    private void headcount(HeadcountLine line) {
        count("startCount", line.startCount());
        count("hiredCount", line.hiredCount());
        count("leftCount", line.leftCount());
        count("endCount", line.endCount());
        count("femaleCount", line.femaleCount());
        count("minorCount", line.minorCount());
        count("laborContractCount", line.laborContractCount());
        count("electronicContractCount", line.electronicContractCount());
        count("newWithin30DaysUnsigned", line.newWithin30DaysUnsigned());
        count("writtenAgreementCount", line.writtenAgreementCount());
        count("selfEmployedCount", line.selfEmployedCount());
        count("selfEmployedNewCount", line.selfEmployedNewCount());
        count("dispatchedCount", line.dispatchedCount());
    }

    private void pay(PayLine line) {
        count("paidWorkerCount", line.paidWorkerCount());
        amount("payableAmount", line.payableAmount());
        amount("paidAmount", line.paidAmount());
        amount("unpaidAmount", line.unpaidAmount());
        count("arrearsWorkerCount", line.arrearsWorkerCount());
        amount("avgMonthlyPay", line.avgMonthlyPay());
        count("belowMinimumCount", line.belowMinimumCount());
        amount("fineAmount", line.fineAmount());
        count("fineWorkerTimes", line.fineWorkerTimes());
    }

    private void workTime(WorkTimeLine line) {
        decimal("avgDailyHours", line.avgDailyHours(), BigDecimal.valueOf(24));
        decimal("avgMonthlyOvertimeHours", line.avgMonthlyOvertimeHours(), BigDecimal.valueOf(744));
        count("overtimeOver36Count", line.overtimeOver36Count());
        count("dailyOrderOver8hCount", line.dailyOrderOver8hCount());
        count("continuousOver4hCount", line.continuousOver4hCount());
        count("weeklyRestMissingCount", line.weeklyRestMissingCount());
    }

    private void insurance(InsuranceLine line) {
        CoverageRule.kinds(line).forEach(this::count);
    }

    private void partner(PartnerLine line) {
        count("workerCount", line.workerCount());
    }

    private void blocks(ReportContent report) {
        base = "/";
        count("democraticMeetingCount", report.democraticMeetingCount());
        if (report.layoff() != null) {
            base = "/layoff/";
            count("layoffCount", report.layoff().layoffCount());
        }
        if (report.appeals() != null) {
            base = "/appeals/";
            count("received", report.appeals().received());
            count("closed", report.appeals().closed());
            count("upheld", report.appeals().upheld());
        }
        safety(report);
        disputes(report);
    }

    private void safety(ReportContent report) {
        var safety = report.safety();
        if (safety != null) {
            base = "/safety/";
            count("trainedCount", safety.trainedCount());
            count("trainingPassedCount", safety.trainingPassedCount());
            count("specialOperationPosts", safety.specialOperationPosts());
            count("specialOperationCertified", safety.specialOperationCertified());
            count("accidentCount", safety.accidentCount());
            count("injuredCount", safety.injuredCount());
            count("deathCount", safety.deathCount());
        }
    }

    private void disputes(ReportContent report) {
        var disputes = report.disputes();
        if (disputes != null) {
            base = "/disputes/";
            count("disputeCount", disputes.disputeCount());
            count("mediatedInside", disputes.mediatedInside());
            count("arbitrationCount", disputes.arbitrationCount());
            count("strikeOrGatheringCount", disputes.strikeOrGatheringCount());
            count("maxParticipants", disputes.maxParticipants());
        }
    }

    private void count(String field, int value) {
        if (value < 0 || value > MAX_COUNT) {
            findings.error("E-RANGE", base + field, Map.of("value", value, "min", 0, "max", MAX_COUNT));
        }
    }

    private void amount(String field, @Nullable Yuan value) {
        decimal(field, value == null ? null : value.value(), MAX_AMOUNT);
    }

    private void decimal(String field, @Nullable BigDecimal value, BigDecimal max) {
        if (value != null && (value.signum() < 0 || value.compareTo(max) > 0)) {
            findings.error(
                    "E-RANGE",
                    base + field,
                    Map.of("value", value.toPlainString(), "min", 0, "max", max.toPlainString()));
        }
    }
}
