package org.labourrights.arrears.clock;

import java.time.Instant;
import java.time.LocalDate;
import org.labourrights.chassis.log.Event;

/** What is told of clocks: the breach to everybody, the rest stays in the trail of the lead. */
final class ClockEvents {

    private ClockEvents() {}

    /** {@code lead.sla.breached.v1}; hours from the due instant until the breach was noticed. */
    record Breached(String leadNo, ClockKind clock, long hoursLate, String ownerAgency) {}

    record Trail(String leadNo, ClockKind clock, int round, LocalDate dueOn) {}

    record Escalation(String leadNo, ClockKind clock, int level, String agencyId, long hoursLate) {}

    static Event breached(LeadClock clock, Instant now) {
        return of(
                "lead.sla.breached.v1",
                clock,
                new Breached(
                        clock.leadNo(),
                        clock.kind(),
                        clock.hoursLate(now),
                        clock.charge().ownerAgency()));
    }

    static Event warned(LeadClock clock) {
        return trail("lead.sla.warning.v1", clock);
    }

    static Event escalated(LeadClock clock, Escalated told) {
        return of(
                        "lead.sla.escalated.v1",
                        clock,
                        new Escalation(
                                clock.leadNo(),
                                clock.kind(),
                                told.level(),
                                told.agencyId(),
                                clock.hoursLate(told.at())))
                .internal();
    }

    static Event paused(LeadClock clock, PauseReason reason) {
        return trail("lead.clock.paused.v1", clock).withReason(reason.name());
    }

    static Event resumed(LeadClock clock) {
        return trail("lead.clock.resumed.v1", clock);
    }

    static Event extended(LeadClock clock) {
        return trail("lead.clock.extended.v1", clock);
    }

    static Event projected(LeadClock clock) {
        return trail("lead.clock.projected.v1", clock)
                .withReason("calendar " + clock.due().calendarVersion());
    }

    private static Event trail(String type, LeadClock clock) {
        return of(
                        type,
                        clock,
                        new Trail(
                                clock.leadNo(),
                                clock.kind(),
                                clock.round(),
                                clock.due().dueDate()))
                .internal();
    }

    private static Event of(String type, LeadClock clock, Object payload) {
        ClockCharge charge = clock.charge();
        return Event.of(type, clock.leadNo(), charge.divisionPath(), payload)
                .withUscc(charge.uscc() == null ? null : charge.uscc().value());
    }
}
