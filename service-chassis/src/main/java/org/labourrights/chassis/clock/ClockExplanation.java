package org.labourrights.chassis.clock;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.time.DueDate;
import org.labourrights.chassis.time.RollRule;
import org.labourrights.chassis.time.WorkingCalendar;

/**
 * Why a clock is due when it is, day by day; one shape for every unit.
 *
 * @param policyRow the row that gives the length
 * @param basis source of that row
 * @param calendarVersion absent where no calendar was asked: minutes and hours
 * @param provisional whether a year without a loaded holiday notice was counted
 */
@Schema(name = "StatutoryClockExplanation", description = "期限说明 Why it is due then")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClockExplanation(
        LocalDate triggeredOn,
        @Schema(examples = "3") int length,
        ClockUnit unit,
        RollRule rollRule,
        @Schema(examples = "case.investigationDays") String policyKey,
        UUID policyRow,
        String basis,
        @Schema(examples = "2025-2026.1b2c3d4e") @Nullable String calendarVersion,
        boolean provisional,
        List<String> warnings,
        String zh,
        String en,
        List<ClockDay> days) {

    public static ClockExplanation of(StatutoryClock clock, WorkingCalendar calendar) {
        ClockDue due = clock.due();
        Lapse lapse = due.lapse();
        return lapse == null ? of(clock, due.days(), calendar) : of(clock, lapse, calendar);
    }

    private static ClockExplanation of(StatutoryClock clock, DueDate due, WorkingCalendar calendar) {
        return new ClockExplanation(
                due.triggeredOn(),
                due.length(),
                ClockUnit.of(due.unit()),
                due.rollRule(),
                clock.due().policyKey(),
                clock.due().policyItem(),
                due.basis(),
                due.calendarVersion(),
                due.provisional(),
                due.warnings(),
                ClockText.chinese(clock),
                ClockText.english(clock),
                new ClockDaysRule(calendar).days(due));
    }

    private static ClockExplanation of(StatutoryClock clock, Lapse lapse, WorkingCalendar calendar) {
        return new ClockExplanation(
                ClockDue.day(lapse.from()),
                lapse.length(),
                lapse.unit(),
                RollRule.NONE,
                clock.due().policyKey(),
                clock.due().policyItem(),
                lapse.basis(),
                null,
                false,
                List.of(),
                ClockText.chinese(clock),
                ClockText.english(clock),
                new ClockDaysRule(calendar).days(lapse));
    }
}
