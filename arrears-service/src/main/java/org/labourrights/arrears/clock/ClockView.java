package org.labourrights.arrears.clock;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.clock.ClockDay;
import org.labourrights.chassis.clock.ClockExplanation;
import org.labourrights.chassis.clock.ClockStatus;
import org.labourrights.chassis.clock.Escalated;
import org.labourrights.chassis.clock.PauseReason;
import org.labourrights.chassis.clock.Standstill;
import org.labourrights.chassis.clock.StatutoryClock;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.time.ClockSource;
import org.labourrights.chassis.time.DayUnit;
import org.labourrights.chassis.time.RollRule;
import org.labourrights.chassis.time.WorkingCalendar;

/** A clock with everything that explains it. */
@Schema(name = "LeadClock", description = "时限 One clock of a lead, explained day by day")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClockView(
        UUID id,
        ClockKind kind,

        @Schema(description = "第几次 Counts the clocks of this kind", examples = "1")
        int round,

        ClockStatus status,
        UUID leadId,
        @Schema(examples = "QX-152921-20260930-0001") String leadNo,
        DivisionCode divisionCode,

        @Schema(description = "责任机关 Agency that answers for it", examples = "HRSS-152921")
        String ownerAgency,

        Instant startedAt,

        @Schema(description = "截止日，至 24:00 Last day in time")
        LocalDate dueOn,

        @Schema(description = "逾期起点 First instant that is late")
        Instant dueAt,

        @Nullable Instant warnedAt,
        @Nullable Instant metAt,

        @Schema(description = "按时与否 Whether it was met in time; absent while open") @Nullable
        Boolean onTime,

        @Schema(description = "按自然日口径 Due day and result if every day counted")
        OnTime natural,

        @Schema(description = "按工作日口径 Due day and result if working days counted")
        OnTime working,

        @Nullable Instant breachedAt,
        @Nullable Instant endedAt,
        @Nullable Instant pausedSince,
        @Nullable PauseReason pauseReason,
        boolean extended,

        @Schema(description = "逐级上报 Superiors that were told")
        List<Escalated> escalations,

        Explanation explanation,
        long version) {

    /** The same clock by another way of counting. */
    @Schema(name = "ClockOnTime")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OnTime(LocalDate dueOn, @Nullable Boolean onTime) {}

    /**
     * Why the clock is due on that day.
     *
     * @param policyRow the row that gives the length
     * @param basis source of that row
     * @param provisional whether a year without a loaded holiday notice was counted
     */
    @Schema(name = "ClockExplanation", description = "期限说明 Why it is due on that day")
    record Explanation(
            LocalDate triggerDate,
            @Schema(examples = "3") int length,
            DayUnit unit,
            RollRule rollRule,
            @Schema(examples = "lead.sla.feedbackDays") String policyKey,
            UUID policyRow,
            String basis,
            @Schema(examples = "2025-2026.1b2c3d4e") String calendarVersion,
            boolean provisional,
            List<String> warnings,
            String zh,
            String en,
            List<ClockDay> days) {

        /** All clocks of leads are counted in days. */
        static Explanation of(StatutoryClock clock, WorkingCalendar calendar) {
            var due = clock.due().days();
            var why = ClockExplanation.of(clock, calendar);
            return new Explanation(
                    why.triggerDate(),
                    why.length(),
                    due.unit(),
                    why.rollRule(),
                    why.policyKey(),
                    why.policyRow(),
                    why.basis(),
                    due.calendarVersion(),
                    why.provisional(),
                    why.warnings(),
                    why.zh(),
                    why.en(),
                    why.days());
        }
    }

    static ClockView of(StatutoryClock clock, WorkingCalendar calendar) {
        return new ClockView(
                clock.id(),
                ClockKind.valueOf(clock.kind()),
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
                metOn(clock, clock.due().dueOn()),
                onTime(clock, clock.due().naturalDueOn()),
                onTime(clock, clock.due().workingDueOn()),
                clock.breachedAt().orElse(null),
                clock.endedAt().orElse(null),
                clock.standstill().map(Standstill::since).orElse(null),
                clock.standstill().map(Standstill::reason).orElse(null),
                clock.extensions() > 0,
                clock.escalations(),
                Explanation.of(clock, calendar),
                clock.version());
    }

    private static OnTime onTime(StatutoryClock clock, @Nullable LocalDate counted) {
        LocalDate dueOn = Objects.requireNonNull(counted, "a clock of a lead is counted in days");
        return new OnTime(dueOn, metOn(clock, dueOn));
    }

    /** Whether it was met by the end of that day; null while it is not met. */
    private static @Nullable Boolean metOn(StatutoryClock clock, LocalDate day) {
        return clock.metAt()
                .map(at -> !at.atZone(ClockSource.ZONE).toLocalDate().isAfter(day))
                .orElse(null);
    }
}
