package org.labourrights.reporting.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerHandler;
import org.labourrights.chassis.time.timer.TimerRequest;
import org.labourrights.chassis.time.timer.Timers;
import org.labourrights.reporting.enterprise.Enterprise;
import org.labourrights.reporting.enterprise.LedgerEvent;

/** A dispatch licence that runs out is a fact of its day: R-12 of the agency's platforms does not wait for a report. */
@ApplicationScoped
class LicenseEnds implements TimerHandler {
    static final String KIND = "dispatch-license-end";

    private static final String ENDED = "SELECT uscc FROM enterprise WHERE id = ? AND dispatch_license_valid_to < ?";

    private final AssessOnLedger platforms;
    private final Database database;
    private final Timers timers;
    private final Clock clock;

    LicenseEnds(AssessOnLedger platforms, Database database, Timers timers, Clock clock) {
        this.platforms = platforms;
        this.database = database;
        this.timers = timers;
        this.clock = clock;
    }

    void recorded(@Observes LedgerEvent event) {
        switch (event) {
            case LedgerEvent.Registered registered -> watch(registered.enterprise());
            case LedgerEvent.Changed changed -> {
                if (changed.fields().contains("dispatchLicenseValidTo")) {
                    watch(changed.enterprise());
                }
            }
            case LedgerEvent.StatusChanged changed -> {}
            case LedgerEvent.PartnershipChanged changed -> {}
        }
    }

    private void watch(Enterprise enterprise) {
        enterprise
                .dispatchLicenseValidTo()
                .map(validTo -> validTo.plusDays(1))
                .ifPresent(day -> timers.schedule(new TimerRequest(
                        KIND,
                        enterprise.id(),
                        day.toString(),
                        day.atStartOfDay(clock.getZone()).toInstant(),
                        enterprise.divisionPath(),
                        null)));
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Nothing when the licence was renewed meanwhile. */
    @Override
    public void fire(FiredTimer timer) {
        UUID agency = timer.subject();
        database.one(ENDED, row -> UnifiedSocialCreditCode.unchecked(row.getString(1)), agency, LocalDate.now(clock))
                .ifPresent(uscc -> platforms.partnerMoved(uscc, "dispatch.license.ended"));
    }
}
