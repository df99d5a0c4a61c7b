package org.labourrights.inspection.credit.blacklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.reference.Agencies;
import org.labourrights.chassis.reference.AgencyType;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.inspection.casework.CaseEvent;

/** Makes an enterprise a candidate when an order to pay runs out (§5), and notes what becomes of the debt. */
@ApplicationScoped
class ProposeListing {

    private final BlacklistEntries entries;
    private final RemoveFromList remove;
    private final Journal journal;
    private final Policies policies;
    private final Divisions divisions;
    private final Stamps stamps;
    private final CurrentCaller caller;
    private final Clock clock;

    ProposeListing(
            BlacklistEntries entries,
            RemoveFromList remove,
            Journal journal,
            Policies policies,
            Divisions divisions,
            Stamps stamps,
            CurrentCaller caller,
            Clock clock) {
        this.entries = entries;
        this.remove = remove;
        this.journal = journal;
        this.policies = policies;
        this.divisions = divisions;
        this.stamps = stamps;
        this.caller = caller;
        this.clock = clock;
    }

    void hear(@Observes CaseEvent event) {
        if (event instanceof CaseEvent.PaymentOrderExpired expired) {
            expired(expired);
        } else if (event instanceof CaseEvent.Paid paid) {
            entries.ofCase(paid.inspectionCase().id())
                    .filter(entry -> entry.state().open())
                    .ifPresent(entry -> remove.paid(entries.lock(entry.id()), paid.on(), null));
        }
    }

    /** Only for wages of migrant workers (P22), and not below the threshold of the crime. */
    private void expired(CaseEvent.PaymentOrderExpired expired) {
        CaseEvent.Facts of = expired.inspectionCase();
        if (expired.unpaid().value().signum() <= 0) {
            return;
        }
        for (BlacklistEntry listed : entries.listed(of.uscc())) {
            if (listed.cause().caseId().equals(of.id())) {
                // The debt that it is listed for, and no new one.
                continue;
            }
            BlacklistEntry entry = entries.lock(listed.id());
            entry.owesAgain(expired.dueOn());
            journal.write(entry, new BlacklistStep.OwesAgain(entry));
        }
        if (!Boolean.TRUE.equals(of.ruralWorkers()) || entries.ofCase(of.id()).isPresent()) {
            return;
        }
        trigger(expired)
                .ifPresent(trigger -> propose(
                        of.uscc(),
                        of.divisionPath(),
                        of.agencyId(),
                        new BlacklistCause(
                                of.id(),
                                of.caseNo(),
                                of.complaintId(),
                                of.leadNo(),
                                of.workers(),
                                expired.unpaid(),
                                true,
                                expired.dueOn(),
                                trigger)));
    }

    private Optional<BlacklistTrigger> trigger(CaseEvent.PaymentOrderExpired expired) {
        DivisionCode place = DivisionCode.ofPath(expired.inspectionCase().divisionPath());
        return TriggerRule.of(
                expired.inspectionCase().workers(),
                expired.unpaid(),
                new TriggerRule.Thresholds(
                        policies.value(BlacklistKeys.MANY, place, expired.dueOn()),
                        policies.value(BlacklistKeys.AMOUNT_SINGLE, place, expired.dueOn()),
                        policies.value(BlacklistKeys.AMOUNT_MANY, place, expired.dueOn())));
    }

    /**
     * By hand.
     *
     * @throws ProblemException {@code E-BLACKLIST-RURAL} (422) without migrant workers, {@code E-BLACKLIST-FIELDS} (422),
     *     {@code E-SCOPE} (403)
     */
    @Transactional
    BlacklistEntry enter(NewCandidate wanted) {
        if (!wanted.ruralWorkers()) {
            throw new ProblemException(
                    Problem.of("E-BLACKLIST-RURAL", List.of(FieldProblem.of("/ruralWorkers", "E-BLACKLIST-RURAL"))));
        }
        List<FieldProblem> faults = new ArrayList<>();
        if (divisions.find(wanted.divisionCode()).isEmpty()) {
            faults.add(FieldProblem.of("/divisionCode", "E-DIVISION"));
        }
        if (!wanted.orderDueOn().isBefore(LocalDate.now(clock))) {
            faults.add(FieldProblem.of("/orderDueOn", "E-BLACKLIST-DAY"));
        }
        if (wanted.unpaidAmount().value().signum() <= 0) {
            faults.add(FieldProblem.of("/unpaidAmount", "E-YUAN-FORMAT"));
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.of("E-BLACKLIST-FIELDS", faults));
        }
        String path = divisions.path(wanted.divisionCode());
        if (!caller.get().covers(path)) {
            throw new ProblemException(Problem.of("E-SCOPE"));
        }
        Optional<BlacklistEntry> known = entries.ofCase(wanted.caseId());
        if (known.isPresent()) {
            return known.get();
        }
        return propose(
                wanted.uscc(),
                path,
                Agencies.id(AgencyType.HRSS, wanted.divisionCode()),
                new BlacklistCause(
                        wanted.caseId(),
                        wanted.caseNo(),
                        wanted.complaintId(),
                        wanted.leadNo(),
                        wanted.workerCount(),
                        wanted.unpaidAmount(),
                        true,
                        wanted.orderDueOn(),
                        wanted.trigger()));
    }

    private BlacklistEntry propose(
            UnifiedSocialCreditCode uscc, String divisionPath, String agencyId, BlacklistCause cause) {
        BlacklistEntry entry = new BlacklistEntry(Ids.next(), uscc, divisionPath, agencyId, cause, stamps.now());
        entries.persist(entry);
        journal.write(new BlacklistStep.Proposed(entry));
        return entry;
    }
}
