package org.labourrights.reporting.cadence;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.reporting.reference.Cadence;
import org.labourrights.reporting.reference.ReportingKeys;

/** Shows what a place would report if its cadence changed, before anybody stores the change. */
@Singleton
class PlanCadence {

    /** Periods shown behind the change: enough for a year of quarters and the turn of a year of halves. */
    private static final int YEARS_BEHIND = 2;

    private final Policies policies;
    private final Clock clock;

    PlanCadence(Policies policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    CadencePlan plan(DivisionCode division, Cadence wished, LocalDate from) {
        LocalDate today = LocalDate.now(clock);
        CadenceCourse standing = new CadenceCourse(policies.course(ReportingKeys.CADENCE, division));
        CadenceChange change = new CadenceChange(from, standing.on(from.minusDays(1)), wished);
        boolean possible = change.before() == wished || change.meets();
        CadenceCourse shown = possible ? standing.with(from, wished) : standing;
        return new CadencePlan(
                division,
                change.before(),
                wished,
                from,
                possible,
                possible ? List.of(from) : change.possible(today),
                shown.periods(today, from.plusYears(YEARS_BEHIND)).stream()
                        .map(CadencePlan.Owed::of)
                        .toList());
    }
}
