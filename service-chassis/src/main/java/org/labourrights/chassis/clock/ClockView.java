package org.labourrights.chassis.clock;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.time.WorkingCalendar;

/** A clock with everything that explains it, for the door of a service. */
@Schema(name = "StatutoryClock", description = "时限 One clock, explained day by day")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClockView(
        UUID id,

        @Schema(description = "时限种类 Kind of the clock", examples = "INVESTIGATION")
        String kind,

        ClockPurpose purpose,

        @Schema(description = "第几次 Counts the clocks of this kind", examples = "1")
        int round,

        ClockStatus state,
        UUID subject,
        String number,
        DivisionCode divisionCode,

        @Schema(description = "责任机关 Agency that answers for it", examples = "HRSS-152921")
        String ownerAgencyId,

        Instant startedAt,

        @Schema(description = "截止日；等待期为可以办理的首日 Last day in time; of a waiting period the first permitted day")
        LocalDate dueOn,

        @Schema(description = "逾期起点；等待期为可以办理的起点 First instant that is late; of a waiting period the first permitted")
        Instant dueAt,

        @Nullable Instant warnedAt,
        @Nullable Instant metAt,

        @Schema(description = "按时与否 Whether it was met in time; absent while open") @Nullable
        Boolean onTime,

        @Schema(description = "按自然日口径；按分钟小时计的时限没有 Due day and result if every day counted; none in minutes and hours")
        @Nullable
        OnTime natural,

        @Schema(
                description =
                        "按工作日口径；按分钟小时计的时限没有 Due day and result if working days counted; none in minutes and hours")
        @Nullable
        OnTime working,

        @Nullable Instant breachedAt,
        @Nullable Instant endedAt,
        @Nullable Instant pausedSince,
        @Nullable PauseReason pauseReason,

        @Schema(description = "延长次数 How often it was given more time")
        int extensionCount,

        @Schema(description = "逐级上报 Superiors that were told")
        List<Escalated> escalations,

        ClockExplanation dueExplanation,
        long version) {

    /** The same clock by another way of counting. */
    @Schema(name = "ClockOnTime")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OnTime(LocalDate dueOn, @Nullable Boolean onTime) {

        private static @Nullable OnTime of(StatutoryClock clock, @Nullable LocalDate dueOn) {
            return dueOn == null
                    ? null
                    : new OnTime(
                            dueOn,
                            clock.metAt()
                                    .map(at -> !ClockDue.day(at).isAfter(dueOn))
                                    .orElse(null));
        }
    }

    public static ClockView of(StatutoryClock clock, WorkingCalendar calendar) {
        return new ClockView(
                clock.id(),
                clock.kind(),
                clock.purpose(),
                clock.round(),
                clock.status(),
                clock.subject(),
                clock.number(),
                clock.division(),
                clock.charge().ownerAgency(),
                clock.startedAt(),
                clock.due().dueOn(),
                clock.dueAt(),
                clock.warnedAt().orElse(null),
                clock.metAt().orElse(null),
                clock.metAt().map(at -> at.isBefore(clock.dueAt())).orElse(null),
                OnTime.of(clock, clock.due().naturalDueOn()),
                OnTime.of(clock, clock.due().workingDueOn()),
                clock.breachedAt().orElse(null),
                clock.endedAt().orElse(null),
                clock.standstill().map(Standstill::since).orElse(null),
                clock.standstill().map(Standstill::reason).orElse(null),
                clock.extensions(),
                clock.escalations(),
                ClockExplanation.of(clock, calendar),
                clock.version());
    }
}
