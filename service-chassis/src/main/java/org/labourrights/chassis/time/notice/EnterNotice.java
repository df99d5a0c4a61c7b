package org.labourrights.chassis.time.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.job.AfterCommit;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.time.CalendarYear;
import org.labourrights.chassis.time.WorkingCalendar;

/**
 * Stores what is known of a year, lets the country count by it, and tells the other services. What was entered wrongly is
 * entered again, or taken back; the rows before stay as the trace.
 */
@Singleton
class EnterNotice {
    static final String TYPE = "calendar.notice.entered.v1";

    private final HolidayNoticeRows rows;
    private final HolidayNotices notices;
    private final EventLog log;
    private final Event<CalendarChanged> changed;
    private final AfterCommit afterCommit;
    private final CurrentCaller caller;
    private final Clock clock;

    EnterNotice(
            HolidayNoticeRows rows,
            HolidayNotices notices,
            EventLog log,
            Event<CalendarChanged> changed,
            AfterCommit afterCommit,
            CurrentCaller caller,
            Clock clock) {
        this.rows = rows;
        this.notices = notices;
        this.log = log;
        this.changed = changed;
        this.afterCommit = afterCommit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * What the others are told.
     *
     * @param holidays empty when the year was taken back
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entered(
            int year,
            boolean withdrawn,
            @Nullable String notice,
            @Nullable Integer workingDays,
            List<CalendarYear.Holiday> holidays) {
        static Entered of(int year, @Nullable CalendarYear content) {
            return content == null
                    ? new Entered(year, true, null, null, List.of())
                    : new Entered(year, false, content.notice(), content.workingDays(), content.holidays());
        }
    }

    /**
     * The version of the calendar with the notice.
     *
     * @throws ProblemException {@code E-CALENDAR} (422) with each day that does not fit
     */
    @Transactional
    public String enter(HolidayNotice notice) {
        requireNation();
        List<FieldProblem> wrong = HolidayNoticeRule.check(notice, LocalDate.now(clock));
        if (!wrong.isEmpty()) {
            throw new ProblemException(Problem.of("E-CALENDAR", wrong));
        }
        return record(notice.year(), notice.asYear(), notice.reason());
    }

    /** The version of the calendar without what was entered for the year. */
    @Transactional
    public String withdraw(Withdrawal withdrawal) {
        requireNation();
        int year = withdrawal.year();
        if (!rows.isEntered(year)) {
            throw new ProblemException(Problem.of("E-NOT-FOUND"));
        }
        return record(year, null, withdrawal.reason());
    }

    /** The whole country counts by it: an administrator of a part of it has no say. */
    private void requireNation() {
        if (!caller.get().covers(Caller.NATION)) {
            throw new ProblemException(Problem.of("E-FORBIDDEN"));
        }
    }

    private String record(int year, @Nullable CalendarYear content, String reason) {
        log.append(org.labourrights.chassis.log.Event.of(
                        TYPE, Integer.toString(year), Caller.NATION, Entered.of(year, content))
                .withReason(reason));
        return store(new Entry(Ids.next(), year, content, Instant.now(clock), caller.actor(), reason), null);
    }

    /**
     * In the transaction of whoever entered it or heard of it.
     *
     * @param position among the entries of the year, where it was made elsewhere
     */
    String store(Entry entry, @Nullable Long position) {
        rows.insert(entry, position);
        String version = new WorkingCalendar(rows.years()).version();
        changed.fire(new CalendarChanged(entry.year(), version));
        afterCommit.run(notices::refresh);
        return version;
    }
}
