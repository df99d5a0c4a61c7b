package org.labourrights.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import org.labourrights.reporting.enterprise.ReportedWorkforce;
import org.labourrights.reporting.enterprise.TakeOverReport;
import org.labourrights.reporting.reference.ReportingPeriod;

/** Carries the figures of an accepted report over into the base ledger (用工基础台账). */
@ApplicationScoped
class ReportedLedger {

    private final TakeOverReport ledger;

    ReportedLedger(TakeOverReport ledger) {
        this.ledger = ledger;
    }

    void takeOver(ReportAccepted accepted, ReportTotals totals) {
        ledger.take(
                accepted.uscc(),
                new ReportedWorkforce(
                        accepted.reportId(),
                        accepted.reportVersion(),
                        ReportingPeriod.parse(accepted.period()),
                        Math.toIntExact(totals.established()),
                        Math.toIntExact(totals.incomplete()),
                        Math.toIntExact(totals.civil())),
                accepted.periodEnd());
    }
}
