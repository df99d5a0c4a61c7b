package org.labourrights.inspection.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.log.Numbers;
import org.labourrights.chassis.privacy.BlindIndex;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.time.ClockSource;
import org.labourrights.inspection.disposition.Acting;

/** Records findings, corrects them, has them confirmed by a second person, and takes them back. */
@ApplicationScoped
class RecordFinding {

    private final Findings findings;
    private final TakeTrack track;
    private final CheckFinding check;
    private final Acting acting;
    private final Numbers numbers;
    private final BlindIndex index;
    private final Journal journal;
    private final Stamps stamps;
    private final SystemScope system;

    RecordFinding(
            Findings findings,
            TakeTrack track,
            CheckFinding check,
            Acting acting,
            Numbers numbers,
            BlindIndex index,
            Journal journal,
            Stamps stamps,
            SystemScope system) {
        this.findings = findings;
        this.track = track;
        this.check = check;
        this.acting = acting;
        this.numbers = numbers;
        this.index = index;
        this.journal = journal;
        this.stamps = stamps;
        this.system = system;
    }

    /** @throws ProblemException {@code E-FINDING-FIELDS} (422), {@code E-SCOPE} (403) */
    @Transactional
    Finding enter(FindingContent content) {
        check.require(content);
        String path = acting.path(content.divisionCode(), content.agencyId());
        Stamp now = stamps.now();
        String series = "WT-" + content.divisionCode() + "-"
                + now.at().atZone(ClockSource.ZONE).getYear();
        Finding one = new Finding(Ids.next(), "%s-%05d".formatted(series, numbers.next(series)), path, content, now);
        findings.persist(one);
        journal.write(new FindingEvent.Recorded(told(one, register(one, content)), now.at()));
        return one;
    }

    /** @throws ProblemException as {@link #enter}; {@code E-STATE} (409) once it is confirmed */
    @Transactional
    Finding revise(UUID id, Precondition made, FindingContent content) {
        Finding one = owned(id, made);
        check.require(content);
        one.revise(acting.path(content.divisionCode(), content.agencyId()), content);
        findings.unregister(id);
        journal.write(
                one,
                new FindingEvent.Revised(
                        told(one, register(one, content)), stamps.now().at()));
        return one;
    }

    /** @throws ProblemException {@code E-STATE}, {@code E-FINDING-SECOND-PERSON} (409) */
    @Transactional
    Finding confirm(UUID id, Precondition made) {
        Finding one = owned(id, made);
        Stamp now = stamps.now();
        one.confirm(system.call("first-violation", () -> !findings.hadBefore(one)), now);
        FindingEvent.Facts facts = told(one, findings.registrations(id));
        journal.write(one, new FindingEvent.Confirmed(facts, now.at()));
        track.begin(one, facts);
        return one;
    }

    /** @throws ProblemException {@code E-FINDING-FIELDS} (422), {@code E-STATE}, {@code E-FINDING-STUDY} (409) */
    @Transactional
    Finding conclude(UUID id, Precondition made, StudyConclusion conclusion) {
        Finding one = owned(id, made);
        check.require(one, conclusion);
        Instant at = stamps.now().at();
        one.conclude(conclusion, at);
        FindingEvent.Facts facts = told(one, findings.registrations(id));
        track.endStudy(facts, conclusion);
        journal.write(one, new FindingEvent.Studied(facts, conclusion.findingClass(), at));
        if (conclusion.findingClass() != null) {
            track.begin(one, facts);
        }
        return one;
    }

    /** @throws ProblemException {@code E-STATE} (409) when it was taken back already */
    @Transactional
    Finding withdraw(UUID id, Precondition made, String reason) {
        Finding one = owned(id, made);
        one.withdraw(reason);
        journal.write(
                one,
                new FindingEvent.Withdrawn(
                        told(one, List.of()), reason, stamps.now().at()));
        track.end(id, reason);
        return one;
    }

    private Finding owned(UUID id, Precondition made) {
        Finding one = findings.lock(id);
        made.require(one.version());
        acting.require(one.agencyId(), one.divisionPath());
        return one;
    }

    private List<FindingRegistration> register(Finding one, FindingContent content) {
        List<FindingRegistration> registrations = content.registered().stream()
                .map(found -> new FindingRegistration(Ids.next(), one, found, index))
                .toList();
        findings.flush();
        findings.register(registrations);
        return registrations;
    }

    private static FindingEvent.Facts told(Finding one, List<FindingRegistration> registrations) {
        return one.told(registrations);
    }
}
