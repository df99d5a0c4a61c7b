package org.labourrights.arrears.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.labourrights.chassis.clock.ClockCharge;
import org.labourrights.chassis.clock.ClockNews;
import org.labourrights.chassis.clock.Escalated;
import org.labourrights.chassis.clock.StatutoryClock;
import org.labourrights.chassis.log.Event;

/** What is told of clocks: the breach to everybody, the rest stays in the trail of the lead. */
final class ClockEvents {

    private ClockEvents() {}

    /** {@code lead.sla.breached.v1}; hours from the due instant until the breach was noticed. */
    record Breached(String leadNo, ClockKind clock, long hoursLate, String ownerAgency) {}

    record Trail(String leadNo, ClockKind clock, int round, LocalDate dueOn) {}

    record Escalation(String leadNo, ClockKind clock, int level, String agencyId, long hoursLate) {}

    static Optional<Event> of(ClockNews news) {
        StatutoryClock clock = news.clock();
        return switch (news) {
            case ClockNews.Breached breached -> Optional.of(breached(clock, breached.noticedAt()));
            case ClockNews.Warned warned -> Optional.of(trail("lead.sla.warning.v1", clock));
            case ClockNews.Raised raised -> Optional.of(escalated(clock, raised.told()));
            case ClockNews.Paused paused ->
                Optional.of(trail("lead.clock.paused.v1", clock)
                        .withReason(paused.reason().name()));
            case ClockNews.Resumed resumed -> Optional.of(trail("lead.clock.resumed.v1", clock));
            case ClockNews.Extended extended -> Optional.of(trail("lead.clock.extended.v1", clock));
            case ClockNews.Projected projected ->
                Optional.of(trail("lead.clock.projected.v1", clock)
                        .withReason("calendar " + clock.due().days().calendarVersion()));
            // Whoever closes the lead then tells it.
            case ClockNews.Over over -> Optional.empty();
        };
    }

    private static Event breached(StatutoryClock clock, Instant now) {
        return of(
                "lead.sla.breached.v1",
                clock,
                new Breached(
                        clock.number(),
                        kind(clock),
                        clock.hoursLate(now),
                        clock.charge().ownerAgency()));
    }

    private static Event escalated(StatutoryClock clock, Escalated told) {
        return of(
                        "lead.sla.escalated.v1",
                        clock,
                        new Escalation(
                                clock.number(), kind(clock), told.level(), told.agencyId(), clock.hoursLate(told.at())))
                .internal();
    }

    private static Event trail(String type, StatutoryClock clock) {
        return of(
                        type,
                        clock,
                        new Trail(
                                clock.number(),
                                kind(clock),
                                clock.round(),
                                clock.due().dueOn()))
                .internal();
    }

    private static ClockKind kind(StatutoryClock clock) {
        return ClockKind.valueOf(clock.kind());
    }

    private static Event of(String type, StatutoryClock clock, Object payload) {
        ClockCharge charge = clock.charge();
        return Event.of(type, clock.number(), charge.divisionPath(), payload)
                .withUscc(charge.uscc() == null ? null : charge.uscc().value());
    }
}
