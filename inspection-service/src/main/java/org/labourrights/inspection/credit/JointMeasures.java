package org.labourrights.inspection.credit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.labourrights.chassis.clock.Clocks;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.problem.WrongState;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.reference.Agencies;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.kernel.directory.CreditLevel;

/** Asks agencies to act because of a record (失信联合惩戒、守信联合激励), and takes their answers. */
@ApplicationScoped
class JointMeasures {

    private static final Set<CreditKind> AGAINST =
            EnumSet.of(CreditKind.BAD_RECORD, CreditKind.PUBLICATION, CreditKind.BLACKLIST);

    private final CreditRecords records;
    private final CreditMeasures measures;
    private final Agencies agencies;
    private final Clocks clocks;
    private final Journal journal;
    private final Stamps stamps;
    private final CurrentCaller caller;
    private final SystemScope system;
    private final Clock clock;

    JointMeasures(
            CreditRecords records,
            CreditMeasures measures,
            Agencies agencies,
            Clocks clocks,
            Journal journal,
            Stamps stamps,
            CurrentCaller caller,
            SystemScope system,
            Clock clock) {
        this.records = records;
        this.measures = measures;
        this.agencies = agencies;
        this.clocks = clocks;
        this.journal = journal;
        this.stamps = stamps;
        this.caller = caller;
        this.system = system;
        this.clock = clock;
    }

    /**
     * @return one for each agency that was not asked before
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-STATE} (409) when the record has ended,
     *     {@code E-CREDIT-FIELDS} (422) for an agency that is not in office, or a purpose that does not fit the record
     */
    @Transactional
    List<CreditMeasure> ask(UUID recordId, NewMeasures wanted) {
        CreditRecord record = records.lock(recordId);
        if (record.state() != CreditState.VALID) {
            throw new ProblemException(
                    WrongState.of(record.id(), record.state(), MeasureState.ASKED, record.version()));
        }
        check(record, wanted);
        Stamp now = stamps.now();
        List<CreditMeasure> asked = new ArrayList<>();
        for (String agency : new LinkedHashSet<>(wanted.agencyIds())) {
            if (!measures.asked(record.id(), agency, wanted.purpose())) {
                CreditMeasure measure =
                        new CreditMeasure(Ids.next(), record, wanted.purpose(), agency, wanted.measure(), now);
                measures.persist(measure);
                journal.write(new MeasureStep.Asked(measure));
                clocks.startAt(
                        MeasureClocks.subject(measure),
                        MeasureClocks.ANSWER,
                        MeasureClocks.subject(measure).charge(),
                        now.at());
                clocks.open(measure.id(), MeasureClocks.ANSWER.code())
                        .ifPresent(set -> measure.due(set.due().dueOn()));
                asked.add(measure);
            }
        }
        measures.flush();
        return asked;
    }

    /**
     * @throws ProblemException {@code E-NOT-FOUND} (404) for an agency that was not asked, {@code E-VERSION} (412),
     *     {@code E-STATE} (409)
     */
    @Transactional
    CreditMeasure answer(UUID id, Precondition made, MeasureAnswer answer) {
        CreditMeasure measure = measures.lock(id);
        Caller who = caller.get();
        if (!who.hasAnyRole(Roles.LABOUR) && !who.actsFor(measure.agencyId())) {
            throw new ProblemException(Problem.of("E-NOT-FOUND"));
        }
        made.require(measure.version());
        Stamp now = stamps.now();
        measure.answer(answer.result(), answer.explanation(), LocalDate.now(clock), now);
        journal.write(new MeasureStep.Answered(measure));
        clocks.met(measure.id(), List.of(MeasureClocks.ANSWER.code()), now.at());
        return measure;
    }

    /** With the record ends what was asked because of it, whoever ends it. */
    void hear(@Observes CreditStep step) {
        if (step instanceof CreditStep.Ended ended) {
            system.run("credit-record-ended", () -> lift(ended.of().id()));
        }
    }

    private void lift(UUID record) {
        Stamp now = stamps.now();
        for (CreditMeasure measure : measures.holding(record)) {
            measure.lift(now);
            journal.write(new MeasureStep.Lifted(measure));
            clocks.end(measure.id(), List.of(MeasureClocks.ANSWER.code()), now.at());
        }
    }

    private void check(CreditRecord record, NewMeasures wanted) {
        List<FieldProblem> faults = new ArrayList<>();
        if (against(record) != (wanted.purpose() == MeasurePurpose.PUNISHMENT)) {
            faults.add(FieldProblem.of("/purpose", "E-CREDIT-PURPOSE"));
        }
        LocalDate today = LocalDate.now(clock);
        for (int i = 0; i < wanted.agencyIds().size(); i++) {
            if (agencies.find(wanted.agencyIds().get(i), today).isEmpty()) {
                faults.add(FieldProblem.of("/agencyIds/" + i, "E-AGENCY"));
            }
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.of("E-CREDIT-FIELDS", faults));
        }
    }

    private static boolean against(CreditRecord record) {
        return AGAINST.contains(record.kind())
                || record.level().filter(level -> level == CreditLevel.C).isPresent();
    }
}
