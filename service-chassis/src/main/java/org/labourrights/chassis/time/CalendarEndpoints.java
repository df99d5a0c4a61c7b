package org.labourrights.chassis.time;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;

/** The working calendar over HTTP. A service gives it an address by a subclass with a {@code @Path}. */
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public abstract class CalendarEndpoints {
    @Inject
    WorkingCalendar calendar;

    @Inject
    DueDateRule rule;

    @GET
    @Authenticated
    @Operation(operationId = "getCalendar", summary = "工作日历 Version and loaded years of the working calendar")
    public LoadedYears loaded() {
        WorkingCalendar now = calendar.frozen();
        return new LoadedYears(now.version(), now.years());
    }

    @GET
    @Path("/{year}")
    @Authenticated
    @Operation(
            operationId = "getCalendarYear",
            summary =
                    "年度工作日历 Holidays and make-up workdays of a year; before its notice the statutory holidays, provisionally")
    public Year year(@PathParam("year") @Min(2000) @Max(2200) int year) {
        WorkingCalendar now = calendar.frozen();
        LocalDate first = LocalDate.of(year, 1, 1);
        List<CalendarDay> exceptions = first.datesUntil(first.plusYears(1))
                .map(now::day)
                .filter(day -> !day.notice().isEmpty())
                .toList();
        List<Integer> months = IntStream.rangeClosed(1, 12)
                .map(month -> now.workingDaysIn(YearMonth.of(year, month)))
                .boxed()
                .toList();
        int total = months.stream().mapToInt(Integer::intValue).sum();
        return new Year(year, !now.covers(first), now.version(), total, months, exceptions);
    }

    /** What a period would end on, and why. */
    @GET
    @Path("/due-date")
    @Authenticated
    @Operation(operationId = "computeDueDate", summary = "期限计算 A due date with its explanation")
    public ExplainedDueDate dueDate(
            @QueryParam("triggeredOn") @NotNull LocalDate trigger,
            @QueryParam("length") @NotNull @Min(0) @Max(3660) Integer length,
            @QueryParam("unit") @NotNull DayUnit unit,
            @QueryParam("rollRule") @DefaultValue("FORWARD") RollRule roll) {
        if (trigger.getYear() < 2000 || trigger.getYear() > 2200 || (unit == DayUnit.YEAR && length > 100)) {
            throw new ProblemException(Problem.of("E-PARAMETER"));
        }
        return ExplainedDueDate.of(rule.due(trigger, length, unit, roll, "API"));
    }

    public record LoadedYears(String version, List<Integer> years) {}

    /**
     * @param provisional the notice of the year is not loaded: what it will shift is not known
     * @param workingDaysByMonth January first
     */
    public record Year(
            int year,
            boolean provisional,
            String version,
            int workingDays,
            List<Integer> workingDaysByMonth,
            List<CalendarDay> exceptions) {}

    /** A due date with its explanation in both languages. */
    public record ExplainedDueDate(DueDate dueExplanation, String zh, String en, List<String> warnings) {
        static ExplainedDueDate of(DueDate due) {
            return new ExplainedDueDate(due, DueDateText.chinese(due), DueDateText.english(due), due.warnings());
        }
    }
}
