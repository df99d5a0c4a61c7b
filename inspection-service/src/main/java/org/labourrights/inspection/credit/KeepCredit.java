package org.labourrights.inspection.credit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamps;

/** Makes, repairs, takes back and corrects credit records, each told in the transaction of its cause. */
@ApplicationScoped
public class KeepCredit {

    private final CreditRecords records;
    private final Journal journal;
    private final Policies policies;
    private final Stamps stamps;
    private final Clock clock;

    KeepCredit(CreditRecords records, Journal journal, Policies policies, Stamps stamps, Clock clock) {
        this.records = records;
        this.journal = journal;
        this.policies = policies;
        this.stamps = stamps;
        this.clock = clock;
    }

    /**
     * Records a fact; the same source gives a record of the kind once.
     *
     * @return id of the record
     */
    @Transactional
    public UUID record(CreditFact fact) {
        return make(fact).id();
    }

    /** Takes back what was recorded because of a source; nothing when there is no such record. */
    @Transactional
    public void withdraw(CreditKind kind, String sourceRef, String reason) {
        records.holding(kind, sourceRef)
                .ifPresent(it -> end(records.lock(it.id()), CreditState.WITHDRAWN, reason, null));
    }

    /** What was recorded because of a source is made good; nothing when there is no such record. */
    @Transactional
    public void repair(CreditKind kind, String sourceRef, String reason, String evidence) {
        records.holding(kind, sourceRef)
                .ifPresent(it -> end(records.lock(it.id()), CreditState.REPAIRED, reason, evidence));
    }

    CreditRecord make(CreditFact fact) {
        CreditRecord known = records.holding(fact.kind(), fact.sourceRef()).orElse(null);
        if (known != null) {
            return known;
        }
        CreditRecord made = prepared(fact);
        records.persist(made);
        journal.write(new CreditStep.Made(made));
        return made;
    }

    /** The record, not stored yet. */
    CreditRecord prepared(CreditFact fact) {
        LocalDate today = LocalDate.now(clock);
        return new CreditRecord(Ids.next(), fact, today, validTo(fact, today), stamps.now());
    }

    private LocalDate validTo(CreditFact fact, LocalDate today) {
        if (fact.validTo() != null) {
            return fact.validTo();
        }
        Integer months = policies.value(CreditKeys.VALID_MONTHS, DivisionCode.ofPath(fact.divisionPath()), today)
                .get(fact.kind());
        return today.plusMonths(Objects.requireNonNull(months));
    }

    /**
     * By an officer, with what shows it.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-VERSION} (412), {@code E-STATE} (409),
     *     {@code E-CREDIT-FIELDS} (422) for a grade, which only a new grading changes
     */
    @Transactional
    CreditRecord repair(UUID id, Precondition made, CreditRepair repair) {
        CreditRecord record = records.lock(id);
        made.require(record.version());
        notAGrade(record);
        return end(record, CreditState.REPAIRED, repair.reason(), repair.evidence());
    }

    /** @throws ProblemException as {@link #repair(UUID, Precondition, CreditRepair)} */
    @Transactional
    CreditRecord withdraw(UUID id, Precondition made, String reason) {
        CreditRecord record = records.lock(id);
        made.require(record.version());
        notAGrade(record);
        return end(record, CreditState.WITHDRAWN, reason, null);
    }

    /** @throws ProblemException as {@link #repair(UUID, Precondition, CreditRepair)}, and for a term that ends before it begins */
    @Transactional
    CreditRecord correct(UUID id, Precondition made, CreditAmendment to) {
        CreditRecord record = records.lock(id);
        made.require(record.version());
        notAGrade(record);
        LocalDate validTo = to.validTo() == null ? record.validTo() : to.validTo();
        if (validTo.isBefore(record.recordedOn())) {
            throw new ProblemException(
                    Problem.of("E-CREDIT-FIELDS", List.of(FieldProblem.of("/validTo", "E-CREDIT-TERM"))));
        }
        records.keep(new CreditCorrection(Ids.next(), record, to.reason(), stamps.now()));
        record.correct(
                to.fact() == null ? record.fact() : to.fact(),
                to.basis() == null ? record.basis() : to.basis(),
                validTo);
        journal.write(record, new CreditStep.Corrected(record, to.reason()));
        return record;
    }

    CreditRecord end(CreditRecord record, CreditState as, String reason, @Nullable String evidence) {
        record.end(as, reason, evidence, LocalDate.now(clock));
        journal.write(record, new CreditStep.Ended(record));
        return record;
    }

    private static void notAGrade(CreditRecord record) {
        if (record.kind() == CreditKind.GRADE) {
            throw new ProblemException(
                    Problem.of("E-CREDIT-FIELDS", List.of(FieldProblem.of("/kind", "E-CREDIT-GRADE"))));
        }
    }
}
