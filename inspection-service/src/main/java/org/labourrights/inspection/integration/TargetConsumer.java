package org.labourrights.inspection.integration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.inbox.EventConsumer;
import org.labourrights.chassis.inbox.IncomingEvent;
import org.labourrights.chassis.inbox.Told;
import org.labourrights.inspection.pool.Cause;
import org.labourrights.inspection.pool.FillPool;
import org.labourrights.inspection.pool.PoolReason;

/** What brings an enterprise into the target pool by itself: reports that stay away, and risk from ORANGE on. */
@ApplicationScoped
class TargetConsumer implements EventConsumer {

    private static final String ESCALATED = "report.escalated.v1";
    private static final String WARNING = "risk.warning.raised.v1";
    private static final Set<String> GRAVE = Set.of("ORANGE", "RED");

    private final FillPool fill;
    private final Divisions divisions;

    TargetConsumer(FillPool fill, Divisions divisions) {
        this.fill = fill;
        this.divisions = divisions;
    }

    @Override
    public String name() {
        return "target-pool";
    }

    @Override
    public Set<String> types() {
        return Set.of(ESCALATED, WARNING);
    }

    @Override
    public void on(IncomingEvent event) {
        if (event.type().equals(ESCALATED)) {
            fill.because(cause(event, PoolReason.REPORT_OVERDUE));
        } else if (GRAVE.contains(event.text("level"))) {
            fill.because(cause(event, PoolReason.RISK_WARNING));
        }
    }

    private Cause cause(IncomingEvent event, PoolReason reason) {
        Told told = new Told(event, divisions);
        return new Cause(told.requiredUscc(), told.path(), reason, event.id().toString(), null);
    }
}
