package org.labourrights.chassis.clock;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.log.Event;

/**
 * The news as events of a family that has none of its own: {@code case.clock.breached.v1} goes to everybody, the rest stays
 * in the trail.
 */
final class ClockTrail {

    private ClockTrail() {}

    /**
     * Payload of all of them.
     *
     * @param hoursLate full hours from the due instant until it was noticed; of breaches and escalations
     * @param level of the superior that was told; of escalations
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Told(
            String number,
            String clock,
            int round,
            LocalDate dueOn,
            Instant dueAt,
            String ownerAgency,
            @Nullable Long hoursLate,
            @Nullable Integer level,
            @Nullable String agencyId) {

        static Told of(StatutoryClock clock, @Nullable Long hoursLate, @Nullable Escalated told) {
            return new Told(
                    clock.number(),
                    clock.kind(),
                    clock.round(),
                    clock.due().dueOn(),
                    clock.dueAt(),
                    clock.charge().ownerAgency(),
                    hoursLate,
                    told == null ? null : told.level(),
                    told == null ? null : told.agencyId());
        }
    }

    static Event event(String family, ClockNews news) {
        StatutoryClock clock = news.clock();
        String prefix = family + ".clock.";
        return switch (news) {
            case ClockNews.Breached breached ->
                of(prefix + "breached.v1", clock, Told.of(clock, clock.hoursLate(breached.noticedAt()), null));
            case ClockNews.Raised raised ->
                of(
                                prefix + "escalated.v1",
                                clock,
                                Told.of(clock, clock.hoursLate(raised.told().at()), raised.told()))
                        .internal();
            case ClockNews.Paused paused ->
                trail(prefix + "paused.v1", clock).withReason(paused.reason().name());
            case ClockNews.Projected projected ->
                trail(prefix + "projected.v1", clock)
                        .withReason("calendar " + clock.due().days().calendarVersion());
            case ClockNews.Warned warned -> trail(prefix + "warned.v1", clock);
            case ClockNews.Resumed resumed -> trail(prefix + "resumed.v1", clock);
            case ClockNews.Extended extended -> trail(prefix + "extended.v1", clock);
            case ClockNews.Over over -> trail(prefix + "over.v1", clock);
        };
    }

    private static Event trail(String type, StatutoryClock clock) {
        return of(type, clock, Told.of(clock, null, null)).internal();
    }

    private static Event of(String type, StatutoryClock clock, Told payload) {
        ClockCharge charge = clock.charge();
        return Event.of(type, clock.number(), charge.divisionPath(), payload)
                .withUscc(charge.uscc() == null ? null : charge.uscc().value());
    }
}
