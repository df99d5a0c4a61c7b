package org.labourrights.chassis.policy;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.job.AfterCommit;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.CurrentCaller;

/**
 * An administrator gives a division a value of its own from a day on, ends it, or takes a wrong row back. What was decided
 * under a row stays decided: a row whose first day has passed is only ever ended, and one that was taken back stays
 * readable by its id.
 *
 * <p>A row can be taken back until the end of its first day. Nothing before that day was decided under it, and what was
 * decided in the hours since keeps its id and its due dates; asking every aggregate whether it used the row would cost a
 * look into every table and would still leave a typing error in force for a day.
 */
@Singleton
class ChangePolicies {
    private static final Logger LOG = Logger.getLogger(ChangePolicies.class);

    private final PolicyRows rows;
    private final PolicyWrites writes;
    private final PolicyDoor door;
    private final PolicyJournal journal;
    private final PolicyCourses courses;
    private final Policies policies;
    private final AfterCommit afterCommit;
    private final CurrentCaller caller;
    private final Clock clock;

    ChangePolicies(
            PolicyRows rows,
            PolicyWrites writes,
            PolicyDoor door,
            PolicyJournal journal,
            PolicyCourses courses,
            Policies policies,
            AfterCommit afterCommit,
            CurrentCaller caller,
            Clock clock) {
        this.rows = rows;
        this.writes = writes;
        this.door = door;
        this.journal = journal;
        this.courses = courses;
        this.policies = policies;
        this.afterCommit = afterCommit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Adds the row and ends the one before it on the day before; where a later one is stored already, it lasts up to that. */
    @Transactional
    public PolicyRecord add(PolicyAddition addition) {
        door.requireReach(addition.division());
        PolicyKey<?> key = door.key(addition.key(), addition.unit());
        door.requireValue(key, addition.value());
        door.requireDay(addition.validFrom(), "/validFrom");
        writes.lock();
        PolicyItem item = item(key, addition.division(), addition);
        return stored(item, addition.reason());
    }

    /** Ends a division's own row; a national row ends only by its successor. */
    @Transactional
    public PolicyRecord close(UUID id, PolicyClosing closing) {
        PolicyRecord row = locked(id);
        door.requireDay(closing.validTo(), "/validTo");
        LocalDate end = row.item().validTo();
        boolean shorter = end == null || closing.validTo().isBefore(end);
        boolean begun = !closing.validTo().isBefore(row.validFrom());
        if (!shorter || !begun || row.voided() != null || row.division().equals(DivisionCode.CN)) {
            throw new ProblemException(new PolicyProblem.NotClosable(row.key()));
        }
        writes.close(id, closing.validTo(), note(closing.reason()));
        journal.closed(row.item(), closing.validTo(), closing.reason());
        LOG.infof("Policy %s of %s ends on %s: %s", row.key(), row.division(), closing.validTo(), id);
        return changed(id);
    }

    /** Takes a wrong row back; what governed before it governs on. */
    @Transactional
    public PolicyRecord voiding(UUID id, PolicyVoiding voiding) {
        PolicyRecord row = retractable(id);
        writes.voided(id, note(voiding.reason()));
        requireWhole(row);
        journal.voided(row.item(), voiding.reason());
        LOG.infof("Policy %s of %s is voided: %s", row.key(), row.division(), id);
        return changed(id);
    }

    /** Puts the right row in the place of a wrong one, in one step: not a day is without a row. */
    @Transactional
    public PolicyRecord replace(UUID id, PolicyReplacement replacement) {
        PolicyRecord row = retractable(id);
        PolicyKey<?> key = door.key(row.key(), null);
        LocalDate from = Objects.requireNonNullElse(replacement.validFrom(), row.validFrom());
        door.requireValue(key, replacement.value());
        door.requireDay(from, "/validFrom");
        writes.voided(id, note(replacement.reason()));
        PolicyItem item = new PolicyItem(
                Ids.next(),
                row.division(),
                key.name(),
                replacement.value(),
                key.unit(),
                from,
                null,
                replacement.sourceTag());
        PolicyRecord added = stored(item, replacement.reason());
        writes.replaced(id, item.id());
        requireWhole(row);
        journal.replaced(row.item(), item.id(), replacement.reason());
        return added;
    }

    private PolicyRecord stored(PolicyItem asked, String reason) {
        PolicyRecord later = null;
        for (PolicyRecord each : rows.of(asked.key(), asked.division())) {
            if (each.validFrom().equals(asked.validFrom())) {
                throw new ProblemException(new PolicyProblem.SameStart(each.division(), each.validFrom(), each.id()));
            }
            if (each.item().validOn(asked.validFrom())) {
                writes.endBy(each, asked);
            }
            if (later == null && each.validFrom().isAfter(asked.validFrom())) {
                later = each;
            }
        }
        PolicyItem item = later == null ? asked : asked.until(later.validFrom().minusDays(1));
        writes.insert(PolicyRecord.of(item, PolicyOrigin.ADMIN, caller.actor(), Instant.now(clock), reason));
        if (later != null) {
            writes.endedBy(item.id(), later.id());
        }
        journal.added(item, reason);
        LOG.infof("Policy %s of %s from %s: %s", item.key(), item.division(), item.validFrom(), item.id());
        return changed(item.id());
    }

    private PolicyRecord locked(UUID id) {
        // The division of a row never changes: whoever may not change it does not keep those waiting who may.
        door.requireReach(found(id).division());
        writes.lock();
        return found(id);
    }

    private PolicyRecord found(UUID id) {
        return rows.find(id).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    private PolicyRecord retractable(UUID id) {
        PolicyRecord row = locked(id);
        LocalDate today = LocalDate.now(clock);
        if (row.voided() != null || row.validFrom().isBefore(today)) {
            throw new ProblemException(new PolicyProblem.NotVoidable(row.key(), row.validFrom(), today));
        }
        return row;
    }

    /** From the voided row's first day on, the country is never without a row of the key. */
    private void requireWhole(PolicyRecord voided) {
        if (!voided.division().equals(DivisionCode.CN)) {
            return;
        }
        LocalDate next = voided.validFrom();
        for (PolicyRecord each : rows.of(voided.key(), DivisionCode.CN)) {
            LocalDate end = each.item().validTo();
            if (end != null && end.isBefore(next)) {
                continue;
            }
            if (each.validFrom().isAfter(next)) {
                break;
            }
            if (end == null) {
                return;
            }
            next = end.plusDays(1);
        }
        throw new ProblemException(new PolicyProblem.Gap(voided.key(), next));
    }

    private PolicyRecord changed(UUID id) {
        PolicyRecord changed = rows.find(id).orElseThrow();
        courses.require(changed.key());
        // Found in force by the next request here; other replicas follow within a second.
        afterCommit.run(policies::refresh);
        return changed;
    }

    private PolicyNote note(String reason) {
        return new PolicyNote(Instant.now(clock), caller.actor(), reason);
    }

    private static PolicyItem item(PolicyKey<?> key, DivisionCode division, PolicyAddition addition) {
        return new PolicyItem(
                Ids.next(),
                division,
                key.name(),
                addition.value(),
                key.unit(),
                addition.validFrom(),
                null,
                addition.sourceTag());
    }
}
