package org.labourrights.reporting.layoff.daily;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerHandler;

/** The cut-off of a day: what is not filed becomes a task of the bureau. */
@ApplicationScoped
class CloseDay implements TimerHandler {

    static final String KIND = "layoff-cutoff";

    private static final Logger LOG = Logger.getLogger(CloseDay.class);

    private final DailyReports reports;
    private final Journal journal;
    private final Stamps stamps;

    CloseDay(DailyReports reports, Journal journal, Stamps stamps) {
        this.reports = reports;
        this.journal = journal;
        this.stamps = stamps;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(FiredTimer timer) {
        DailyLayoffReport report = reports.locked(timer.subject());
        if (report.state() == DailyReportState.DUE) {
            journal.write(report.missed(stamps.by("system")));
            LOG.infof("Daily layoff report of %s for %s is missing", report.divisionCode(), report.reportDate());
        }
    }
}
