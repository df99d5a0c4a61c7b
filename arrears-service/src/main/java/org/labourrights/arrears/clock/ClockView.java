package org.labourrights.arrears.clock;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.time.DayUnit;
import org.labourrights.chassis.time.DueDateText;
import org.labourrights.chassis.time.RollRule;

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

        static Explanation of(LeadClock clock, ClockDaysRule rule) {
            var due = clock.due();
            return new Explanation(
                    due.triggerDate(),
                    due.length(),
                    due.unit(),
                    due.rollRule(),
                    clock.reckoning().policyKey(),
                    clock.reckoning().policyItem(),
                    due.basis(),
                    due.calendarVersion(),
                    due.provisional(),
                    due.warnings(),
                    DueDateText.chinese(due),
                    DueDateText.english(due),
                    rule.days(due));
        }
    }

    static ClockView of(LeadClock clock, ClockDaysRule rule) {
        return new ClockView(
                clock.id(),
                clock.kind(),
                clock.round(),
                clock.status(),
                clock.leadId(),
                clock.leadNo(),
                clock.division(),
                clock.charge().ownerAgency(),
                clock.startedAt(),
                clock.due().dueDate(),
                clock.dueAt(),
                clock.warnedAt().orElse(null),
                clock.metAt().orElse(null),
                clock.metOn(clock.due().dueDate()).orElse(null),
                onTime(clock, clock.reckoning().naturalDueOn()),
                onTime(clock, clock.reckoning().workingDueOn()),
                clock.breachedAt().orElse(null),
                clock.endedAt().orElse(null),
                clock.standstill().map(Standstill::since).orElse(null),
                clock.standstill().map(Standstill::reason).orElse(null),
                clock.extended(),
                clock.escalations(),
                Explanation.of(clock, rule),
                clock.version());
    }

    private static OnTime onTime(LeadClock clock, LocalDate dueOn) {
        return new OnTime(dueOn, clock.metOn(dueOn).orElse(null));
    }
}
