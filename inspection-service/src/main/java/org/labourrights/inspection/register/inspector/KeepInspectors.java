package org.labourrights.inspection.register.inspector;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.log.Numbers;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.reference.Agencies;
import org.labourrights.chassis.reference.Agency;
import org.labourrights.chassis.scope.SystemScope;

/** Enters inspectors into the register, corrects what it says, takes them from the roll and puts them back. */
@ApplicationScoped
class KeepInspectors {

    private final InspectorRows inspectors;
    private final InspectorFields fields;
    private final InspectorReach reach;
    private final InspectorHistory history;
    private final CertificateIndex index;
    private final CertificateWatch watch;
    private final Agencies agencies;
    private final Divisions divisions;
    private final Numbers numbers;
    private final Stamps stamps;
    private final Clock clock;
    private final SystemScope system;
    private final Event<InspectorEvent> listeners;

    KeepInspectors(
            InspectorRows inspectors,
            InspectorFields fields,
            InspectorReach reach,
            InspectorHistory history,
            CertificateIndex index,
            CertificateWatch watch,
            Agencies agencies,
            Divisions divisions,
            Numbers numbers,
            Stamps stamps,
            Clock clock,
            SystemScope system,
            Event<InspectorEvent> listeners) {
        this.inspectors = inspectors;
        this.fields = fields;
        this.reach = reach;
        this.history = history;
        this.index = index;
        this.watch = watch;
        this.agencies = agencies;
        this.divisions = divisions;
        this.numbers = numbers;
        this.stamps = stamps;
        this.clock = clock;
        this.system = system;
        this.listeners = listeners;
    }

    /**
     * @throws ProblemException {@code E-INSPECTOR-FIELDS} (422), {@code E-SCOPE} (403), {@code E-INSPECTOR-ON-ROLL} (409)
     *     when certificate or login are somebody else's on the roll
     */
    @Transactional
    Inspector enter(NewInspector wanted) {
        Stamp now = stamps.now();
        Agency agency = agencies.find(wanted.agencyId(), LocalDate.now(clock))
                .orElseThrow(
                        () -> InspectorFields.refused(List.of(FieldProblem.of("/agencyId", "E-INSPECTOR-AGENCY"))));
        String path = divisions.path(agency.divisionCode());
        reach.requireKeeper(agency.agencyId(), path);
        InspectorEntry entry = fields.entry(
                agency.divisionCode(),
                wanted.name(),
                wanted.certificate(),
                wanted.specialities(),
                wanted.capacity(),
                wanted.account());
        requireAlone(null, entry);
        Inspector inspector = new Inspector(Ids.next(), number(agency.agencyId()), agency.agencyId(), path, entry, now);
        inspectors.persistAndFlush(inspector);
        history.note(inspector, InspectorStep.ENTERED, List.of(), null, now);
        watch.over(inspector);
        return inspector;
    }

    /** @throws ProblemException as {@link #enter}; {@code E-NOT-FOUND} (404), {@code E-VERSION} (412) */
    @Transactional
    Inspector correct(UUID id, Precondition made, InspectorCorrection asked) {
        Inspector inspector = kept(id, made);
        InspectorEntry before = inspector.entry();
        InspectorEntry after = fields.entry(
                inspector.division(),
                asked.name() == null ? before.name() : asked.name(),
                new Certificate(
                        asked.certificateNo() == null ? before.certificate().number() : asked.certificateNo(),
                        asked.certificateValidFrom(),
                        asked.certificateValidTo()),
                asked.specialities(),
                asked.capacity(),
                asked.account());
        if (inspector.state() == InspectorState.ON_ROLL) {
            requireAlone(inspector, after);
        }
        Stamp now = stamps.now();
        inspector.correct(after, now);
        inspectors.flush();
        history.note(inspector, InspectorStep.CORRECTED, ChangedFieldsRule.between(before, after), asked.reason(), now);
        LocalDate validTo = after.certificate().validTo();
        if (!validTo.equals(before.certificate().validTo())) {
            watch.over(inspector);
            listeners.fire(new InspectorEvent.CertificateChanged(inspector.officerNo(), validTo));
        }
        return inspector;
    }

    /** @throws ProblemException as {@link #correct}; {@code E-STATE} (409) */
    @Transactional
    Inspector leave(UUID id, Precondition made, String reason) {
        Inspector inspector = move(id, made, InspectorState.OFF_ROLL, InspectorStep.LEFT_ROLL, reason);
        listeners.fire(new InspectorEvent.LeftRoll(inspector.officerNo()));
        return inspector;
    }

    /** @throws ProblemException as {@link #leave} */
    @Transactional
    Inspector comeBack(UUID id, Precondition made, String reason) {
        Inspector inspector = move(id, made, InspectorState.ON_ROLL, InspectorStep.RETURNED, reason);
        watch.over(inspector);
        listeners.fire(new InspectorEvent.Returned(inspector.officerNo()));
        return inspector;
    }

    private Inspector move(UUID id, Precondition made, InspectorState to, InspectorStep step, String reason) {
        Inspector inspector = kept(id, made);
        if (to == InspectorState.ON_ROLL) {
            requireAlone(inspector, inspector.entry());
        }
        Stamp now = stamps.now();
        inspector.move(to, reason, now);
        inspectors.flush();
        history.note(inspector, step, List.of(), reason, now);
        return inspector;
    }

    private Inspector kept(UUID id, Precondition made) {
        Inspector inspector = inspectors.lock(id);
        reach.requireKeeper(inspector.agencyId(), inspector.divisionPath());
        made.require(inspector.version());
        return inspector;
    }

    /** One certificate and one login, one inspector on the roll: of the whole country, whoever may see him. */
    private void requireAlone(@Nullable Inspector self, InspectorEntry entry) {
        system.run("inspector-alone", () -> {
            inspectors
                    .certified(index.candidates(entry.certificate().number()))
                    .filter(other -> other != self)
                    .ifPresent(other -> {
                        throw new ProblemException(new InspectorProblem.OnRoll("/certificateNo"));
                    });
            if (entry.account() != null) {
                inspectors
                        .ofAccount(entry.account())
                        .filter(other -> other != self)
                        .ifPresent(other -> {
                            throw new ProblemException(new InspectorProblem.OnRoll("/account"));
                        });
            }
        });
    }

    /** {@code HRSS-150105-001}; public numbers have no underscore (12.1). */
    private String number(String agencyId) {
        String prefix = agencyId.replace('_', '-');
        return String.format(Locale.ROOT, "%s-%03d", prefix, numbers.next("INSPECTOR-" + prefix));
    }
}
