package org.labourrights.reporting.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.scope.SystemScope;

/** Enters what was done about warnings, by officers here or by the inspection service. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class MeasureBook {
    private static final Logger LOG = Logger.getLogger(MeasureBook.class);

    private final RiskWarnings warnings;
    private final MeasureRows rows;
    private final EventLog log;
    private final SystemScope system;
    private final Clock clock;

    MeasureBook(RiskWarnings warnings, MeasureRows rows, EventLog log, SystemScope system, Clock clock) {
        this.warnings = warnings;
        this.rows = rows;
        this.log = log;
        this.system = system;
        this.clock = clock;
    }

    private record MeasureTaken(UUID warningId, UUID measureId, MeasureKind kind, LocalDate takenOn) {}

    /** @param by who took it; whether it was in time is judged by the reaction's due date */
    RiskMeasure append(RiskWarning warning, MeasureKind kind, LocalDate takenOn, String note, String by) {
        Boolean inTime = warning.dueOn().map(due -> !takenOn.isAfter(due)).orElse(null);
        RiskMeasure measure = new RiskMeasure(Ids.next(), kind, takenOn, inTime, note, clock.instant(), by);
        rows.append(warning, measure);
        log.append(Event.of(
                        "risk.measure.taken.v1",
                        warning.id(),
                        warning.divisionPath(),
                        new MeasureTaken(warning.id(), measure.id(), kind, takenOn))
                .withUscc(warning.uscc().value())
                .internal());
        LOG.infof("Measure %s recorded on risk warning %s", measure.id(), warning.id());
        return measure;
    }

    /**
     * Enters on the enterprise's open warning what the inspection service did; nothing without one, or when it was done
     * before the warning was raised.
     *
     * @param note numbers and codes of what was done; never personal data
     */
    public void takenByInspection(UnifiedSocialCreditCode uscc, MeasureKind kind, LocalDate takenOn, String note) {
        system.run("risk-measure", () -> warnings.open(uscc)
                .filter(warning -> !takenOn.isBefore(LocalDate.ofInstant(warning.raisedAt(), clock.getZone())))
                .ifPresent(warning -> append(warning, kind, takenOn, note, "system:inspection")));
    }
}
