package org.labourrights.inspection.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.log.Numbers;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.reference.Agencies;
import org.labourrights.chassis.reference.AgencyType;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.time.ClockSource;
import org.labourrights.kernel.person.text.SubjectTexts;

/** Opens cases: something may be unlawful, and whether to file is to be decided. */
@ApplicationScoped
public class OpenCase {

    private final InspectionCases cases;
    private final CaseRows rows;
    private final SubjectTexts texts;
    private final Numbers numbers;
    private final Divisions divisions;
    private final CurrentCaller caller;
    private final Stamps stamps;
    private final Event<CaseStep> steps;

    OpenCase(
            InspectionCases cases,
            CaseRows rows,
            SubjectTexts texts,
            Numbers numbers,
            Divisions divisions,
            CurrentCaller caller,
            Stamps stamps,
            Event<CaseStep> steps) {
        this.cases = cases;
        this.rows = rows;
        this.texts = texts;
        this.numbers = numbers;
        this.divisions = divisions;
        this.caller = caller;
        this.stamps = stamps;
        this.steps = steps;
    }

    /**
     * By an officer.
     *
     * @throws ProblemException {@code E-CASE-FIELDS} (422), {@code E-SCOPE} (403)
     */
    @Transactional
    InspectionCase enter(NewCase wanted) {
        if (divisions.find(wanted.divisionCode()).isEmpty()
                || wanted.divisionCode().equals(DivisionCode.CN)) {
            throw refused("/divisionCode", "E-DIVISION");
        }
        String path = divisions.path(wanted.divisionCode());
        if (!caller.get().covers(path)) {
            throw new ProblemException(Problem.of("E-SCOPE"));
        }
        Stamp now = stamps.now();
        InspectionCase made = open(
                new CaseCause(
                        wanted.source().source(),
                        Ids.next().toString(),
                        null,
                        null,
                        null,
                        wanted.uscc(),
                        path,
                        wanted.violationTypes(),
                        wanted.workerCount(),
                        wanted.amount(),
                        now.at()),
                now);
        texts.write(CasePeople.subject(made), null, CasePeople.FACTS, wanted.facts(), "/facts");
        return made;
    }

    /**
     * Because of something that happened; the same source, complaint or group of findings twice makes no second case.
     *
     * @return id of the case that it makes or joins
     */
    @Transactional
    public UUID because(CaseCause cause) {
        cases.gate(matter(cause));
        Optional<UUID> known = rows.caseOf(cause.sourceRef());
        if (known.isPresent()) {
            return known.get();
        }
        Stamp now = stamps.now();
        InspectionCase same = same(cause);
        if (same == null) {
            return open(cause, now).id();
        }
        same.joinedBy(cause, now);
        cases.flush();
        rows.cause(same, cause.source(), cause.sourceRef());
        return same.id();
    }

    /** What a source asked for was a mistake; a suspicion that nothing else nourishes ends. */
    @Transactional
    public void withdrawn(String sourceRef, String reason) {
        rows.withdrawCause(sourceRef).ifPresent(id -> {
            InspectionCase one = cases.lock(id);
            if (one.state() == CaseState.SUSPECTED && !rows.hasCause(id)) {
                Stamp now = stamps.now();
                one.cancel(day(now), reason, now);
                cases.flush();
                steps.fire(new CaseStep.Gone(one, now.at()));
            }
        });
    }

    private @Nullable InspectionCase same(CaseCause cause) {
        UUID complaint = cause.complaintId();
        if (complaint != null) {
            return cases.open(complaint).orElse(null);
        }
        UUID group = cause.groupRef();
        return group == null ? null : cases.suspected(group, cause.uscc()).orElse(null);
    }

    private InspectionCase open(CaseCause cause, Stamp now) {
        LocalDate today = day(now);
        DivisionCode division = DivisionCode.ofPath(cause.divisionPath());
        String series = "AJ-%s-%d".formatted(division.value(), today.getYear());
        InspectionCase made = new InspectionCase(
                Ids.next(),
                "%s-%05d".formatted(series, numbers.next(series)),
                cause,
                cause.complaintId() == null ? Ids.next() : cause.complaintId(),
                // Cases are the labour bureau's, whichever agency has found it (劳动保障监察条例 §3).
                Agencies.id(AgencyType.HRSS, division),
                today,
                now);
        cases.persist(made);
        cases.flush();
        rows.cause(made, cause.source(), cause.sourceRef());
        steps.fire(new CaseStep.Opened(made, cause.at()));
        return made;
    }

    private static String matter(CaseCause cause) {
        return String.valueOf(cause.complaintId() != null ? cause.complaintId() : cause.uscc());
    }

    static LocalDate day(Stamp stamp) {
        return stamp.at().atZone(ClockSource.ZONE).toLocalDate();
    }

    static ProblemException refused(String pointer, String code) {
        return new ProblemException(Problem.of("E-CASE-FIELDS", List.of(FieldProblem.of(pointer, code))));
    }
}
