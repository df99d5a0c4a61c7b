package org.labourrights.inspection.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.time.timer.TimerRequest;
import org.labourrights.chassis.time.timer.Timers;

/**
 * Makes the reports that are wanted of the units, a month at a time, so that a change of the policy holds from the next
 * month on; and takes back those that a correction leaves unwanted.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class WantProgress {

    /** Timers that open a month; the rung is the month, {@code 2026-02}. */
    static final String MONTH = "campaign-month";

    private final Campaigns campaigns;
    private final ProgressReports reports;
    private final Policies policies;
    private final Journal journal;
    private final Timers timers;
    private final Stamps stamps;
    private final Clock clock;

    WantProgress(
            Campaigns campaigns,
            ProgressReports reports,
            Policies policies,
            Journal journal,
            Timers timers,
            Stamps stamps,
            Clock clock) {
        this.campaigns = campaigns;
        this.reports = reports;
        this.policies = policies;
        this.journal = journal;
        this.timers = timers;
        this.stamps = stamps;
        this.clock = clock;
    }

    /** A unit on a day. */
    private record Slot(String agencyId, LocalDate dueOn) {}

    /** What the campaign wants in this month from today on, and the timer of the month after. */
    void follow(Campaign of) {
        LocalDate today = LocalDate.now(clock);
        YearMonth month = YearMonth.from(today);
        Map<Slot, CampaignUnit> wanted = of.isOpen() ? wanted(of, month, today) : new HashMap<>();
        Stamp now = stamps.now();
        List<CampaignStep> steps = new ArrayList<>();
        for (ProgressReport report : reports.lock(of.id(), month)) {
            boolean isWanted = wanted.remove(new Slot(report.agencyId(), report.dueOn())) != null;
            if (report.state() == ProgressState.DUE && !isWanted) {
                report.touched(now);
                steps.add(report.withdraw());
            } else if (report.state() == ProgressState.WITHDRAWN && isWanted) {
                report.touched(now);
                steps.add(report.wantAgain());
            }
        }
        wanted.forEach((slot, unit) -> {
            ProgressReport report =
                    new ProgressReport(Ids.next(), of, unit.agencyId(), unit.divisionPath(), slot.dueOn(), now);
            reports.persist(report);
            steps.add(new CampaignStep.ReportWanted(report));
        });
        journal.writeAll(steps);
        openNext(of, month);
    }

    private Map<Slot, CampaignUnit> wanted(Campaign of, YearMonth month, LocalDate today) {
        // By the policy of the place and the month: what was due before the campaign was entered is nobody's default.
        SortedSet<LocalDate> days = ProgressDaysRule.of(
                month,
                policies.value(CampaignKeys.PROGRESS_DAYS, of.division(), month.atDay(1)),
                of.startOn().isAfter(today) ? of.startOn() : today,
                of.endOn());
        Map<Slot, CampaignUnit> wanted = new HashMap<>();
        if (!days.isEmpty()) {
            for (CampaignUnit unit : campaigns.units(of.id())) {
                days.forEach(day -> wanted.put(new Slot(unit.agencyId(), day), unit));
            }
        }
        return wanted;
    }

    private void openNext(Campaign of, YearMonth month) {
        YearMonth first = YearMonth.from(of.startOn());
        YearMonth next = first.isAfter(month) ? first : month.plusMonths(1);
        if (of.isOpen() && !next.atDay(1).isAfter(of.endOn())) {
            timers.schedule(new TimerRequest(
                    MONTH,
                    of.id(),
                    next.toString(),
                    next.atDay(1).atStartOfDay(clock.getZone()).toInstant(),
                    of.divisionPath(),
                    null));
        }
    }
}
