package org.labourrights.reporting.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.reporting.report.content.EmploymentRelation;
import org.labourrights.reporting.report.content.HeadcountLine;
import org.labourrights.reporting.report.content.PayLine;
import org.labourrights.reporting.report.content.ReportContent;

/**
 * Pay against the minimum wage of the place and month: full-time workers of an established relation against the monthly
 * standard (最低工资规定 §5), all others against the hourly one of the actual place of work (人社厅发〔2023〕50号). Where the
 * stated average lies below the standard, so many workers must lie below it at least, whatever the enterprise counts; of
 * several places the lowest standard is taken, so that nobody is found below it who may not be.
 */
final class MinimumWageRule {
    /** Up to four hours a day on average is part-time work (劳动合同法 §68). */
    private static final BigDecimal PART_TIME_HOURS = BigDecimal.valueOf(4);

    private final ReportContent report;
    private final Map<DivisionCode, PlaceWage> wages;

    MinimumWageRule(ReportContent report, Map<DivisionCode, PlaceWage> wages) {
        this.report = report;
        this.wages = wages;
    }

    static void check(ReportContent report, RuleContext context, Findings findings) {
        MinimumWageRule rule = new MinimumWageRule(report, context.wages());
        rule.table(findings);
        rule.pay(findings);
    }

    /** A place without a standard, or with one that should have been adjusted, cannot be compared in earnest. */
    private void table(Findings findings) {
        Set<DivisionCode> said = new HashSet<>();
        for (int i = 0; i < report.headcount().size(); i++) {
            HeadcountLine line = report.headcount().get(i);
            PlaceWage wage = wages.get(line.divisionCode());
            if (wage != null && compared(line, wage) && said.add(line.divisionCode())) {
                if (wage.monthly() == null || wage.stale()) {
                    String since =
                            wage.validFrom() == null ? "-" : wage.validFrom().toString();
                    findings.warning(
                            "W-MINWAGE-STALE",
                            "/headcount/" + i + "/divisionCode",
                            Map.of("division", line.divisionCode().value(), "validFrom", since));
                }
            }
        }
    }

    private boolean compared(HeadcountLine line, PlaceWage wage) {
        return bound(line.employmentRelation(), wage)
                && report.pay().stream().anyMatch(pay -> isOf(line, pay) && pay.paidWorkerCount() > 0);
    }

    private void pay(Findings findings) {
        for (int i = 0; i < report.pay().size(); i++) {
            PayLine line = report.pay().get(i);
            long atLeast = belowAtLeast(line);
            if (atLeast > line.belowMinimumCount()) {
                findings.warning(
                        "W-MINWAGE-BELOW",
                        "/pay/" + i + "/belowMinimumCount",
                        Map.of("value", line.belowMinimumCount(), "expected", atLeast));
            }
        }
    }

    /**
     * How many workers of the line lie below the standard at least: with n workers at the average a, and the standard s,
     * those at s or above alone earn (n − k) × s, which a × n must reach. Zero where nothing can be compared.
     */
    long belowAtLeast(PayLine line) {
        if (line.avgMonthlyPay() == null || line.paidWorkerCount() <= 0) {
            return 0;
        }
        BigDecimal average = line.avgMonthlyPay().value();
        return standard(line)
                .filter(standard -> average.compareTo(standard) < 0)
                .map(standard -> standard.subtract(average)
                        .multiply(BigDecimal.valueOf(line.paidWorkerCount()))
                        .divide(standard, 0, RoundingMode.CEILING)
                        .longValueExact())
                .orElse(0L);
    }

    /** Yuan a month that a worker of the line has to earn; empty without a table or without the hours. */
    private Optional<BigDecimal> standard(PayLine line) {
        Optional<BigDecimal> hours = dailyHours(line);
        boolean fullTime = line.employmentRelation() == EmploymentRelation.ESTABLISHED
                && hours.filter(daily -> daily.compareTo(PART_TIME_HOURS) <= 0).isEmpty();
        return places(line).stream()
                .flatMap(place -> (fullTime ? Optional.ofNullable(place.monthly()) : byTheHour(place, hours)).stream())
                .min(BigDecimal::compareTo);
    }

    private static Optional<BigDecimal> byTheHour(PlaceWage place, Optional<BigDecimal> hours) {
        return Optional.ofNullable(place.hourly())
                .flatMap(hourly -> hours.map(daily -> hourly.multiply(daily).multiply(place.workDays())))
                .filter(standard -> standard.signum() > 0);
    }

    private List<PlaceWage> places(PayLine pay) {
        return report.headcount().stream()
                .filter(line -> isOf(line, pay))
                .flatMap(line -> Optional.ofNullable(wages.get(line.divisionCode())).stream())
                .filter(wage -> bound(pay.employmentRelation(), wage))
                .distinct()
                .toList();
    }

    private static boolean bound(EmploymentRelation relation, PlaceWage wage) {
        return switch (relation) {
            case ESTABLISHED -> true;
            case INCOMPLETE -> wage.forIncomplete();
            case CIVIL -> false;
        };
    }

    private static boolean isOf(HeadcountLine line, PayLine pay) {
        return line.occupation().equals(pay.occupation()) && line.employmentRelation() == pay.employmentRelation();
    }

    /** Of the line's occupation, else of its relation as a whole. */
    private Optional<BigDecimal> dailyHours(PayLine pay) {
        return hours(pay, true).or(() -> hours(pay, false));
    }

    private Optional<BigDecimal> hours(PayLine pay, boolean ofOccupation) {
        return report.workTime().stream()
                .filter(line -> line.employmentRelation() == pay.employmentRelation())
                .filter(line -> ofOccupation ? pay.occupation().equals(line.occupation()) : line.occupation() == null)
                .flatMap(line -> Optional.ofNullable(line.avgDailyHours()).stream())
                .findFirst();
    }
}
