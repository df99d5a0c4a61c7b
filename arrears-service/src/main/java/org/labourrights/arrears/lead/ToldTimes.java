package org.labourrights.arrears.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.time.ToldMoment;

/** When something happened, as hotlines and officers tell it by clocks of their own. */
@ApplicationScoped
public class ToldTimes {

    private final Policies policies;
    private final Divisions divisions;
    private final ZoneId zone;

    ToldTimes(Policies policies, Divisions divisions, Clock clock) {
        this.policies = policies;
        this.divisions = divisions;
        this.zone = clock.getZone();
    }

    /** The moment as it counts: now for one by a clock that runs a little ahead; one further ahead stays as it is. */
    public Instant settled(Instant told, Instant now, DivisionCode division) {
        return ToldMoment.settled(told, now, ahead(division, now));
    }

    /**
     * A moment that has to be past.
     *
     * @throws ProblemException {@code E-LEAD-FIELDS} (422) with {@code E-FUTURE}
     */
    public Instant past(String pointer, Instant told, Instant now, DivisionCode division) {
        Instant counts = settled(told, now, division);
        if (counts.isAfter(now)) {
            throw LeadProblem.field(pointer, "E-FUTURE");
        }
        return counts;
    }

    private Duration ahead(DivisionCode division, Instant now) {
        DivisionCode place = divisions.find(division).isPresent() ? division : DivisionCode.CN;
        return Duration.ofMinutes(
                policies.value(TimeKeys.AHEAD, place, now.atZone(zone).toLocalDate()));
    }
}
