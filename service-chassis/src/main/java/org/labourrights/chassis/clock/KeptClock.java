package org.labourrights.chassis.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.time.DueDate;

/**
 * A deadline that an aggregate keeps itself, because so many are planned together and missed at one midnight that rows and
 * timers of their own would only double them. It is moved by the aggregate, and explained as the others are.
 *
 * @param policyItem the row that gave the length
 * @param metOn null while nobody did what it asks for
 * @param endedOn since when nobody has to meet it any more; null while somebody has
 */
public record KeptClock(
        ClockSubject subject,
        String kind,
        DueDate due,
        String policyKey,
        UUID policyItem,
        @Nullable LocalDate metOn,
        @Nullable LocalDate endedOn) {

    /** As it would stand in a row at that instant. */
    StatutoryClock at(Instant now, ClockDues dues) {
        ClockDue counted = dues.counted(ClockPurpose.DEADLINE, due, policyKey, policyItem);
        Instant from = ClockDue.startOf(due.triggeredOn());
        StatutoryClock clock = new StatutoryClock(subject.id(), subject, kind, ClockPurpose.DEADLINE, 1, from, counted);
        LocalDate last = metOn == null ? endedOn : metOn;
        if (clock.overdueAt(last == null ? now : ClockDue.startOf(last))) {
            clock.breached();
        }
        if (metOn != null) {
            clock.met(ClockDue.startOf(metOn));
        } else if (endedOn != null) {
            clock.end(ClockDue.startOf(endedOn));
        }
        return clock;
    }
}
