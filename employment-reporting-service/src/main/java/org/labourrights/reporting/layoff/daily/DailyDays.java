package org.labourrights.reporting.layoff.daily;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.policy.PolicyRow;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.time.timer.TimerRequest;
import org.labourrights.chassis.time.timer.Timers;
import org.labourrights.reporting.layoff.LayoffPlan;
import org.labourrights.reporting.layoff.LayoffPlans;

/** Opens the days on which a division owes a daily report. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DailyDays {

    // Several plans of a division share its days; a released day is owed again when another plan ran on it.
    private static final String OPEN = """
            INSERT INTO daily_layoff_report AS r (id, division_code, division_path, report_date, cutoff_at, policy_id,
                state, enterprises, created_at, created_by, updated_at, updated_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, '[]', ?, 'system', ?, 'system')
            ON CONFLICT (division_code, report_date) DO UPDATE
            SET state = excluded.state, updated_at = excluded.updated_at, version = r.version + 1
            WHERE r.state = 'RELEASED'
            RETURNING id
            """;

    private final Database database;
    private final LayoffPlans plans;
    private final DailyReports reports;
    private final Journal journal;
    private final Policies policies;
    private final Timers timers;
    private final Stamps stamps;
    private final Clock clock;

    DailyDays(
            Database database,
            LayoffPlans plans,
            DailyReports reports,
            Journal journal,
            Policies policies,
            Timers timers,
            Stamps stamps,
            Clock clock) {
        this.database = database;
        this.plans = plans;
        this.reports = reports;
        this.journal = journal;
        this.policies = policies;
        this.timers = timers;
        this.stamps = stamps;
        this.clock = clock;
    }

    /** The days from the one after the report on; those that have passed when it is entered late are opened at once. */
    void begin(LayoffPlan plan) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = plan.reportedOn().orElseThrow().plusDays(1);
        while (!day.isAfter(today)) {
            open(plan, day);
            day = day.plusDays(1);
        }
        schedule(plan, day);
    }

    /** The day of a running plan, and the timer of the day after it. */
    void next(LayoffPlan plan, LocalDate day) {
        open(plan, day);
        schedule(plan, day.plusDays(1));
    }

    /** Nobody owes the days after the end, unless another plan runs. */
    void end(LayoffPlan plan) {
        LocalDate endedOn = plan.endedOn().orElseThrow();
        for (DailyLayoffReport report : reports.openAfter(plan.divisionCode(), endedOn)) {
            if (plans.running(plan.divisionCode(), report.reportDate()).isEmpty()) {
                journal.write(report.release(stamps.now()));
            }
        }
    }

    private void open(LayoffPlan plan, LocalDate day) {
        if (!policies.value(DailyKeys.DAILY_REPORT, plan.divisionCode(), day)) {
            return;
        }
        PolicyRow<LocalTime> cutoff = policies.row(DailyKeys.CUTOFF, plan.divisionCode(), day);
        Instant cutoffAt = day.atTime(cutoff.value()).atZone(clock.getZone()).toInstant();
        Instant now = clock.instant();
        boolean passed = now.isAfter(cutoffAt);
        database.one(
                        OPEN,
                        row -> row.getObject(1, UUID.class),
                        Ids.next(),
                        plan.divisionCode().value(),
                        plan.divisionPath(),
                        day,
                        cutoffAt,
                        cutoff.id(),
                        passed ? DailyReportState.MISSING : DailyReportState.DUE,
                        now,
                        now)
                .ifPresent(id -> opened(id, passed, cutoffAt, plan.divisionPath()));
    }

    private void opened(UUID id, boolean passed, Instant cutoffAt, String path) {
        if (passed) {
            journal.write(new DailyEvent.Missed(reports.get(id)));
        } else {
            timers.schedule(new TimerRequest(CloseDay.KIND, id, "CUTOFF", cutoffAt, path, null));
        }
    }

    private void schedule(LayoffPlan plan, LocalDate day) {
        timers.schedule(beginning(plan, day));
    }

    /** The timer of a day of the plan. */
    TimerRequest beginning(LayoffPlan plan, LocalDate day) {
        return new TimerRequest(
                OpenDay.KIND,
                plan.id(),
                day.toString(),
                day.atStartOfDay(clock.getZone()).toInstant(),
                plan.divisionPath(),
                null);
    }
}
