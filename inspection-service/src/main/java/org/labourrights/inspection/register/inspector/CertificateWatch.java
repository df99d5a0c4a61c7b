package org.labourrights.inspection.register.inspector;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerHandler;
import org.labourrights.chassis.time.timer.TimerRequest;
import org.labourrights.chassis.time.timer.Timers;

/** Tells in time that a certificate ends, and that it has ended: who was drawn may not be able to go. */
@ApplicationScoped
class CertificateWatch implements TimerHandler {

    private static final String KIND = "inspector-certificate";

    private final InspectorRows inspectors;
    private final Policies policies;
    private final Timers timers;
    private final EventLog log;
    private final Clock clock;

    CertificateWatch(InspectorRows inspectors, Policies policies, Timers timers, EventLog log, Clock clock) {
        this.inspectors = inspectors;
        this.policies = policies;
        this.timers = timers;
        this.log = log;
        this.clock = clock;
    }

    /** What of a certificate falls due. */
    enum Rung {
        EXPIRING,
        EXPIRED
    }

    /** Both days of the certificate that he has now; those of the one before are passed over when they come. */
    void over(Inspector inspector) {
        LocalDate today = LocalDate.now(clock);
        LocalDate validTo = inspector.certificate().validTo();
        int days = policies.value(InspectorKeys.WARNING, inspector.division(), today);
        List<TimerRequest> due = Stream.of(
                        request(inspector, Rung.EXPIRING, validTo.minusDays(days)),
                        request(inspector, Rung.EXPIRED, validTo.plusDays(1)))
                .toList();
        timers.scheduleAll(due);
    }

    private TimerRequest request(Inspector inspector, Rung rung, LocalDate day) {
        return new TimerRequest(
                KIND,
                inspector.id(),
                rung + " " + inspector.certificate().validTo(),
                day.atStartOfDay(clock.getZone()).toInstant(),
                inspector.divisionPath(),
                null);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int together() {
        return 100;
    }

    @Override
    public void fire(FiredTimer timer) {
        String[] parts = timer.rung().split(" ");
        LocalDate validTo = LocalDate.parse(parts[1]);
        inspectors
                .findByIdOptional(timer.subject())
                .filter(inspector -> inspector.state() == InspectorState.ON_ROLL
                        && inspector.certificate().validTo().equals(validTo))
                .ifPresent(inspector -> log.append(Event.of(
                                Rung.valueOf(parts[0]) == Rung.EXPIRING
                                        ? "inspector.certificate.expiring.v1"
                                        : "inspector.certificate.expired.v1",
                                inspector.id(),
                                inspector.divisionPath(),
                                new Ends(inspector.officerNo(), inspector.agencyId(), validTo))
                        .internal()));
    }

    /** Payload. */
    record Ends(String officerNo, String agencyId, LocalDate validTo) {}
}
