package org.labourrights.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.reporting.reference.MinimumWage;
import org.labourrights.reporting.reference.MinimumWages;
import org.labourrights.reporting.reference.ReportingKeys;
import org.labourrights.reporting.reference.ReportingPeriod;
import org.labourrights.reporting.report.content.PayLine;
import org.labourrights.reporting.report.content.ReportContent;

/** The minimum wages of the places that a report speaks of, for the months of its period. */
@ApplicationScoped
public class PlaceWages {
    private final MinimumWages wages;
    private final Policies policies;

    PlaceWages(MinimumWages wages, Policies policies) {
        this.wages = wages;
        this.policies = policies;
    }

    /** By place of work; every place of the report's headcount is there. */
    Map<DivisionCode, PlaceWage> of(ReportContent report, ReportingPeriod period) {
        Map<DivisionCode, PlaceWage> places = new LinkedHashMap<>();
        report.headcount().forEach(line -> places.computeIfAbsent(line.divisionCode(), place -> wage(place, period)));
        return places;
    }

    /** How many of the workers of a pay line must have been paid below the minimum at least, whatever its count says. */
    public ToLongFunction<PayLine> belowAtLeast(ReportContent report, ReportingPeriod period) {
        MinimumWageRule rule = new MinimumWageRule(report, of(report, period));
        return rule::belowAtLeast;
    }

    private PlaceWage wage(DivisionCode place, ReportingPeriod period) {
        List<MinimumWage> standards = new ArrayList<>();
        int months = 0;
        for (LocalDate month = period.start(); !month.isAfter(period.end()); month = month.plusMonths(1)) {
            months++;
            Optional<MinimumWage> standard = wages.find(place, month);
            standard.ifPresent(standards::add);
        }
        boolean complete = standards.size() == months;
        return new PlaceWage(
                place,
                complete ? mean(standards, standard -> standard.monthly().value()) : null,
                complete ? mean(standards, standard -> standard.hourly().value()) : null,
                standards.isEmpty() ? null : standards.getLast().validFrom(),
                standards.stream().anyMatch(standard -> standard.warnings().contains(MinimumWage.STALE)),
                policies.value(ReportingKeys.APPLIES_TO_INCOMPLETE, place, period.end()),
                policies.value(ReportingKeys.WORK_DAYS_PER_MONTH, place, period.end()));
    }

    private static BigDecimal mean(List<MinimumWage> standards, Function<MinimumWage, BigDecimal> amount) {
        return standards.stream()
                .map(amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(standards.size()), MathContext.DECIMAL64);
    }
}
