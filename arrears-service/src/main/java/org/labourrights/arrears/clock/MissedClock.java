package org.labourrights.arrears.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.clock.Escalated;
import org.labourrights.chassis.clock.StatutoryClock;
import org.labourrights.chassis.identifier.DivisionCode;

/**
 * A clock that nobody has met yet though it is late, as a superior reads it.
 *
 * @param escalations superiors that were told, the next one first
 */
@Schema(name = "MissedClock", description = "逾期未办的时限 A clock that is late and still open")
record MissedClock(
        UUID leadId,
        @Schema(examples = "QX-152921-20260930-0001") String leadNo,
        ClockKind kind,
        @Schema(examples = "1") int round,
        DivisionCode divisionCode,

        @Schema(description = "责任机关 Agency that answers for it", examples = "HRSS-152921")
        String ownerAgencyId,

        @Schema(description = "截止日，至 24:00 Last day in time")
        LocalDate dueOn,

        @Schema(description = "逾期小时数 Full hours since then", examples = "27")
        long hoursLate,

        @Schema(description = "逐级上报 Superiors that were told")
        List<Escalated> escalations) {

    static MissedClock of(StatutoryClock clock, Instant now) {
        return new MissedClock(
                clock.subject(),
                clock.number(),
                ClockKind.valueOf(clock.kind()),
                clock.round(),
                clock.division(),
                clock.charge().ownerAgency(),
                clock.due().dueOn(),
                clock.hoursLate(now),
                clock.escalations());
    }
}
