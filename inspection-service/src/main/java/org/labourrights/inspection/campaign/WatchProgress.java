package org.labourrights.inspection.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerHandler;

/** Tells on its day that a report is due, and on the next that it is missing. */
@ApplicationScoped
class WatchProgress implements TimerHandler {

    static final String KIND = "campaign-progress";
    static final String DUE = "DUE";
    static final String MISSING = "MISSING";

    private final ProgressReports reports;
    private final Journal journal;

    WatchProgress(ProgressReports reports, Journal journal) {
        this.reports = reports;
        this.journal = journal;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(FiredTimer timer) {
        ProgressReport report = reports.lock(timer.subject());
        if (timer.rung().equals(DUE)) {
            if (report.state() == ProgressState.DUE) {
                journal.write(new CampaignStep.ReportDue(report));
            }
        } else {
            report.miss().ifPresent(step -> journal.write(report, step));
        }
    }
}
