package org.labourrights.inspection.credit.blacklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.clock.Clocks;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.inspection.credit.CreditKind;
import org.labourrights.inspection.credit.KeepCredit;

/** From the payment to the end of the listing (§§12–17). */
@ApplicationScoped
class RemoveFromList {

    private final BlacklistEntries entries;
    private final KeepCredit credit;
    private final Clocks clocks;
    private final Journal journal;
    private final SystemScope system;
    private final Clock clock;

    RemoveFromList(
            BlacklistEntries entries,
            KeepCredit credit,
            Clocks clocks,
            Journal journal,
            SystemScope system,
            Clock clock) {
        this.entries = entries;
        this.credit = credit;
        this.clocks = clocks;
        this.journal = journal;
        this.system = system;
        this.clock = clock;
    }

    /** What was owed is paid; the waiting period before an early removal runs from that day. */
    BlacklistEntry paid(BlacklistEntry entry, LocalDate on, @Nullable LocalDate promised) {
        entry.corrected(on, promised == null ? entry.promisedOn().orElse(null) : promised);
        return written(entry, new BlacklistStep.Corrected(entry));
    }

    /**
     * @throws ProblemException {@code E-NOT-FOUND}, {@code E-VERSION} (412), {@code E-STATE} (409); as all below; {@code
     *     E-BLACKLIST-FIELDS} (422) for a day to come
     */
    @Transactional
    BlacklistEntry paid(UUID id, Precondition made, ArrearsPaid paid) {
        BlacklistEntry entry = changed(id, made);
        past(paid.paidOn(), "/paidOn");
        if (paid.promisedOn() != null) {
            past(paid.promisedOn(), "/promisedOn");
        }
        return paid(entry, paid.paidOn(), paid.promisedOn());
    }

    /**
     * By the enterprise, or taken down for it.
     *
     * @throws ProblemException as above; {@code E-BLACKLIST-NOT-REMOVABLE} (422) before the waiting period is over, without a
     *     written promise, or when wages are owed again
     */
    @Transactional
    BlacklistEntry ask(UUID id) {
        entries.get(id);
        return system.call("blacklist-removal", () -> {
            BlacklistEntry entry = entries.lock(id);
            entry.askRemoval(today());
            removable(entry);
            return written(entry, new BlacklistStep.RemovalAsked(entry));
        });
    }

    /** @throws ProblemException as above; also while criminal proceedings go on */
    @Transactional
    BlacklistEntry decide(UUID id, Precondition made, RemovalDecision decision) {
        BlacklistEntry entry = changed(id, made);
        if (!decision.removed()) {
            entry.refuseRemoval(decision.reason());
            return written(entry, new BlacklistStep.RemovalRefused(entry, decision.reason()));
        }
        if (entry.removalAskedOn().isEmpty() && entry.state() == BlacklistState.LISTED) {
            throw refused("NOT_ASKED");
        }
        if (decision.criminalProceedings()) {
            throw refused("CRIMINAL_PROCEEDINGS");
        }
        if (entry.state() == BlacklistState.LISTED) {
            removable(entry);
        }
        remove(entry, BlacklistState.REMOVED_EARLY, RemovalReason.EARLY, decision.reason());
        credit.repair(CreditKind.BLACKLIST, entry.id().toString(), decision.reason(), "足额支付及书面承诺");
        return entry;
    }

    @Transactional
    BlacklistEntry revoke(UUID id, Precondition made, Revocation revocation) {
        BlacklistEntry entry = changed(id, made);
        remove(entry, BlacklistState.REVOKED, RemovalReason.REVOKED, revocation.reason());
        credit.withdraw(CreditKind.BLACKLIST, entry.id().toString(), revocation.reason());
        return entry;
    }

    /** What was published elsewhere is taken down; our own public list shows it no more from the removal on. */
    @Transactional
    BlacklistEntry unpublished(UUID id, Precondition made) {
        BlacklistEntry entry = changed(id, made);
        entry.unpublished(today());
        return written(entry, new BlacklistStep.Unpublished(entry));
    }

    void hear(@Observes BlacklistClocks.TermOver over) {
        BlacklistEntry entry = entries.lock(over.entryId());
        if (entry.state() == BlacklistState.LISTED) {
            remove(entry, BlacklistState.EXPIRED, RemovalReason.EXPIRED, null);
        }
    }

    private void remove(BlacklistEntry entry, BlacklistState as, RemovalReason why, @Nullable String explanation) {
        entry.remove(as, explanation, today());
        written(entry, new BlacklistStep.Removed(entry, why));
    }

    private void removable(BlacklistEntry entry) {
        if (entry.newArrearsOn().isPresent()) {
            throw refused("NEW_ARREARS");
        }
        if (entry.promisedOn().isEmpty()) {
            throw refused("NO_PROMISE");
        }
        if (!clocks.permitted(entry.id(), BlacklistClocks.EARLY_REMOVAL.code(), clock.instant())) {
            throw refused("TOO_EARLY");
        }
    }

    private static ProblemException refused(String why) {
        return new ProblemException(Problem.of("E-BLACKLIST-NOT-REMOVABLE", Map.of("reason", why)));
    }

    private void past(LocalDate day, String pointer) {
        if (day.isAfter(today())) {
            throw new ProblemException(
                    Problem.of("E-BLACKLIST-FIELDS", List.of(FieldProblem.of(pointer, "E-BLACKLIST-DAY"))));
        }
    }

    private BlacklistEntry changed(UUID id, Precondition made) {
        BlacklistEntry entry = entries.lock(id);
        made.require(entry.version());
        return entry;
    }

    private BlacklistEntry written(BlacklistEntry entry, BlacklistStep step) {
        journal.write(entry, step);
        entries.flush();
        return entry;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
