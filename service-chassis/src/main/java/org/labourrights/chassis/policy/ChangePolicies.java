package org.labourrights.chassis.policy;

import com.fasterxml.jackson.databind.node.JsonNodeType;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.CurrentCaller;

/** An administrator gives a division a value of its own from a day on, or ends it. Rows are closed, never changed. */
@Singleton
class ChangePolicies {
    private static final Logger LOG = Logger.getLogger(ChangePolicies.class);

    private final PolicyRows rows;
    private final Divisions divisions;
    private final CurrentCaller caller;
    private final PolicyChecks checks;
    private final Clock clock;
    private final Policies policies;
    private final TransactionSynchronizationRegistry transaction;

    ChangePolicies(
            PolicyRows rows,
            Divisions divisions,
            CurrentCaller caller,
            PolicyChecks checks,
            Clock clock,
            Policies policies,
            TransactionSynchronizationRegistry transaction) {
        this.rows = rows;
        this.divisions = divisions;
        this.caller = caller;
        this.checks = checks;
        this.clock = clock;
        this.policies = policies;
        this.transaction = transaction;
    }

    /** Adds the row and closes the one before it on the day before. */
    @Transactional
    public PolicyRecord add(PolicyAddition addition) {
        requireReach(addition.division());
        rows.lock();
        PolicyItem national = national(addition);
        List<PolicyRecord> stored = rows.of(addition.key(), addition.division());
        for (PolicyRecord each : stored) {
            if (!each.validFrom().isBefore(addition.validFrom())) {
                throw new ProblemException(new PolicyProblem.LaterRow(each.division(), each.validFrom()));
            }
        }
        stored.stream()
                .filter(each -> each.item().validOn(addition.validFrom()))
                .forEach(each -> rows.close(each.id(), addition.validFrom().minusDays(1)));
        PolicyRecord added = record(addition, national.unit());
        rows.insert(added);
        transaction.registerInterposedSynchronization(new Refresh());
        LOG.infof("Policy %s of %s from %s: %s", added.key(), added.division(), added.validFrom(), added.id());
        return added;
    }

    /** Ends a division's own row; a national row ends only by its successor. */
    @Transactional
    public PolicyRecord close(UUID id, PolicyClosing closing) {
        rows.lock();
        PolicyRecord row = rows.find(id).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
        requireReach(row.division());
        requireFuture(closing.validTo());
        boolean open = row.item().validTo() == null && !closing.validTo().isBefore(row.validFrom());
        if (!open || row.division().equals(DivisionCode.CN)) {
            throw new ProblemException(new PolicyProblem.NotClosable(row.key()));
        }
        rows.close(id, closing.validTo());
        transaction.registerInterposedSynchronization(new Refresh());
        LOG.infof("Policy %s of %s ends on %s: %s", row.key(), row.division(), closing.validTo(), id);
        return rows.find(id).orElseThrow();
    }

    private PolicyItem national(PolicyAddition addition) {
        LocalDate from = addition.validFrom();
        PolicyItem national = rows.of(addition.key(), DivisionCode.CN).stream()
                .map(PolicyRecord::item)
                .filter(item -> item.validOn(from))
                .findFirst()
                .orElseThrow(() -> new ProblemException(new PolicyProblem.UnknownKey(addition.key())));
        JsonNodeType expected = national.value().getNodeType();
        JsonNodeType given = addition.value().getNodeType();
        if (expected != JsonNodeType.NULL && given != expected) {
            throw new ProblemException(new PolicyProblem.OtherType(expected.name()));
        }
        checks.obstacle(addition.key(), addition.value()).ifPresent(limits -> {
            throw new ProblemException(new PolicyProblem.OutsideLimits(limits));
        });
        requireFuture(from);
        return national;
    }

    private void requireFuture(LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        if (day.isBefore(today)) {
            throw new ProblemException(new PolicyProblem.StartInThePast(today));
        }
    }

    private void requireReach(DivisionCode division) {
        if (divisions.find(division).isEmpty()) {
            throw new ProblemException(Problem.of("E-DIVISION", List.of(FieldProblem.of("/division", "E-DIVISION"))));
        }
        if (!caller.get().covers(divisions.path(division))) {
            throw new ProblemException(Problem.of("E-FORBIDDEN"));
        }
    }

    private PolicyRecord record(PolicyAddition addition, String unit) {
        PolicyItem item = new PolicyItem(
                PolicyIds.next(),
                addition.division(),
                addition.key(),
                addition.value(),
                unit,
                addition.validFrom(),
                null,
                addition.sourceTag());
        return new PolicyRecord(
                item, PolicyOrigin.ADMIN, caller.get().subject(), Instant.now(clock), addition.reason());
    }

    /** Whoever changed a policy finds it in force with the next request here; other replicas follow within a second. */
    private final class Refresh implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status != Status.STATUS_COMMITTED) {
                return;
            }
            try {
                // A thread of its own: this one still belongs to the transaction that has just ended.
                Thread.ofVirtual().start(policies::refresh).join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
