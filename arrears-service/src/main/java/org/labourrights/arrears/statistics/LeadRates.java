package org.labourrights.arrears.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.labourrights.chassis.division.Division;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.policy.PolicyRow;
import org.labourrights.chassis.rollup.Counts;
import org.labourrights.chassis.rollup.RateView;
import org.labourrights.chassis.rollup.Rates;
import org.labourrights.chassis.rollup.StatisticsPlace;

/** Reads the rates K-04 to K-07 and K-09. */
@ApplicationScoped
@Transactional
class LeadRates {

    private final LeadFigures figures;
    private final Rates rates;
    private final StatisticsPlace place;
    private final Policies policies;
    private final Clock clock;

    LeadRates(LeadFigures figures, Rates rates, StatisticsPlace place, Policies policies, Clock clock) {
        this.figures = figures;
        this.rates = rates;
        this.place = place;
        this.policies = policies;
        this.clock = clock;
    }

    LeadRateView read(LeadRate rate, Division division, StatisticsPeriod period) {
        // A day ends at 24:00; what falls due today is not due yet.
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        List<RateView.Correction> corrections = new ArrayList<>();
        figures.corrections(rate, period, place.path(division.code()))
                .forEach((month, counts) ->
                        corrections.add(new RateView.Correction(month, Counts.at(counts, 0), Counts.at(counts, 1))));
        RateView view = rates.byDivision(
                division,
                rate.kpi(),
                period.code(),
                paths -> figures.of(rate, period, yesterday, paths),
                targets(rate, period),
                corrections);
        return new LeadRateView(
                view,
                rate == LeadRate.COMPLAINT_CLOSING
                        ? LeadRateView.Undecided.of(figures.undecided(period, place.path(division.code())))
                        : null);
    }

    /** As they stand on the last day of the period, or today while it runs. */
    private Rates.Targets targets(LeadRate rate, StatisticsPeriod period) {
        LocalDate today = LocalDate.now(clock);
        LocalDate on = period.end().isBefore(today) ? period.end() : today;
        return rate.target()
                .map(key -> (Rates.Targets) division ->
                        policies.find(key, division, on).map(PolicyRow::value).orElse(null))
                .orElse(Rates.Targets.NONE);
    }
}
