package org.labourrights.probe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.labourrights.chassis.clock.ByPlace;
import org.labourrights.chassis.clock.ClockCharge;
import org.labourrights.chassis.clock.ClockFamily;
import org.labourrights.chassis.clock.ClockSubject;
import org.labourrights.chassis.clock.Clocks;
import org.labourrights.chassis.clock.DeclaredClock;
import org.labourrights.chassis.clock.Superiors;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.scope.Roles;

/** All that the probe writes to have clocks in minutes, hours, working days and months. */
@ApplicationScoped
class CaseClocks implements ClockFamily {

    static final String NAME = "probe";

    static final DeclaredClock FLASH = DeclaredClock.deadline("FLASH", ProbeClockKeys.FLASH)
            .startedBy(CaseEvent.Alarmed.class)
            .metBy(CaseEvent.Told.class)
            .endedBy(CaseEvent.Closed.class)
            .pausable(Set.of(Roles.COUNTY_OFFICER))
            .warning(ByPlace.everywhere(Duration.ofMinutes(10)))
            .escalating(ByPlace.policy(ProbeClockKeys.ESCALATION).map(DeclaredClock::hours));

    static final DeclaredClock FOLLOW_UP = DeclaredClock.deadline("FOLLOW_UP", ProbeClockKeys.FOLLOW_UP)
            .startedBy(CaseEvent.Told.class)
            .metBy(CaseEvent.Told.class)
            .again()
            .endedBy(CaseEvent.Closed.class);

    static final DeclaredClock INQUIRY = DeclaredClock.deadline("INQUIRY", ProbeClockKeys.INQUIRY)
            .startedBy(CaseEvent.Filed.class)
            .metBy(CaseEvent.Decided.class)
            .endedBy(CaseEvent.Closed.class)
            .pausable(Set.of(Roles.COUNTY_OFFICER))
            .extendable(1, ProbeClockKeys.INQUIRY_EXTENSION, Set.of(Roles.CITY_OFFICER))
            .escalating(ByPlace.everywhere(List.of(Duration.ofDays(1))));

    static final DeclaredClock EXECUTION = DeclaredClock.deadline("EXECUTION", ProbeClockKeys.EXECUTION)
            .startedBy(CaseEvent.Decided.class, CaseEvent.Decided::penalty)
            .metBy(CaseEvent.Executed.class)
            .endedBy(CaseEvent.Closed.class);

    static final DeclaredClock REMOVAL = DeclaredClock.waiting("REMOVAL", ProbeClockKeys.REMOVAL)
            .startedBy(CaseEvent.Executed.class)
            .endedBy(CaseEvent.Closed.class);

    static final DeclaredClock CONFIRMATION = DeclaredClock.deadline("CONFIRMATION", ProbeClockKeys.CONFIRMATION)
            .endedBy(CaseEvent.Closed.class)
            .answeredForElsewhere();

    private static final String SAIHAN = "CN/150000/150100/150105/";

    private final List<String> over = new CopyOnWriteArrayList<>();

    private final Clocks clocks;
    private final Divisions divisions;

    CaseClocks(Clocks clocks, Divisions divisions) {
        this.clocks = clocks;
        this.divisions = divisions;
    }

    void hear(@Observes CaseEvent event) {
        clocks.hear(subject(event.caseId()), event, event.at());
    }

    static ClockSubject subject(UUID caseId) {
        return new ClockSubject(NAME, caseId, "AJ-" + caseId, new ClockCharge(null, SAIHAN, "HRSS-150105"));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<DeclaredClock> clocks() {
        return List.of(FLASH, FOLLOW_UP, INQUIRY, EXECUTION, REMOVAL, CONFIRMATION);
    }

    @Override
    public Superiors superiors() {
        return (division, level) -> divisions.lineage(division).stream()
                .skip(level)
                .filter(above -> !above.value().equals("CN"))
                .map(above -> "HRSS-" + above.value())
                .findFirst();
    }

    /** Waiting periods that the chassis has told of. */
    List<String> over() {
        return over;
    }

    @Override
    public void over(UUID subject, DeclaredClock clock) {
        over.add(clock.code() + " of " + subject);
    }
}
