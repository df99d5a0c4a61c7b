package org.labourrights.chassis.reference.entry;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.job.AfterCommit;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.policy.PolicyMisfit;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.CurrentCaller;

/**
 * An administrator enters reference data, corrects it or takes it back; the versions before stay as the trace, and the
 * other services are told.
 */
@Singleton
class EnterReference {
    private final ReferenceEntries entries;
    private final ReferenceData data;
    private final KnownKinds kinds;
    private final EventLog log;
    private final AfterCommit afterCommit;
    private final CurrentCaller caller;
    private final Clock clock;

    EnterReference(
            ReferenceEntries entries,
            ReferenceData data,
            KnownKinds kinds,
            EventLog log,
            AfterCommit afterCommit,
            CurrentCaller caller,
            Clock clock) {
        this.entries = entries;
        this.data = data;
        this.kinds = kinds;
        this.log = log;
        this.afterCommit = afterCommit;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws ProblemException {@code E-REFERENCE} (422), {@code E-FORBIDDEN} (403), {@code E-REFERENCE-OVERLAP} (409) */
    @Transactional
    public ReferenceEntry enter(ReferenceAddition asked) {
        ReferenceKind<?> kind = kinds.find(asked.kind()).orElseThrow(() -> refused(List.of(unknownKind())));
        List<FieldProblem> wrong = kind.wrongKey(asked.key());
        if (!wrong.isEmpty()) {
            throw refused(wrong);
        }
        requireReach(kind, asked.key());
        entries.lock();
        ReferenceEntry entry = new ReferenceEntry(
                Ids.next(),
                0,
                kind.name(),
                asked.key(),
                asked.content(),
                asked.validFrom(),
                asked.validTo(),
                asked.source(),
                false,
                Instant.now(clock),
                caller.actor(),
                asked.reason());
        check(kind, null, entry);
        return recorded(kind, entry);
    }

    /** @throws ProblemException as {@link #enter}; {@code E-NOT-FOUND}, {@code E-VERSION}, {@code E-REFERENCE-WITHDRAWN} */
    @Transactional
    public ReferenceEntry correct(UUID id, Precondition made, ReferenceCorrection asked) {
        ReferenceEntry before = standing(id, made);
        ReferenceKind<?> kind = kind(before);
        ReferenceEntry after = before.corrected(asked, Instant.now(clock), caller.actor());
        check(kind, before, after);
        return recorded(kind, after);
    }

    /** @throws ProblemException as {@link #correct} */
    @Transactional
    public ReferenceEntry withdraw(UUID id, Precondition made, ReferenceWithdrawal asked) {
        ReferenceEntry before = standing(id, made);
        ReferenceKind<?> kind = kind(before);
        check(kind, before, null);
        return recorded(kind, before.withdrawn(asked.reason(), Instant.now(clock), caller.actor()));
    }

    /** In the transaction of whoever entered it or heard of it. */
    void store(ReferenceEntry entry) {
        entries.insert(entry);
        afterCommit.run(data::refresh);
    }

    /** Takes the lock first: what is checked then stays so until the change is committed. */
    void lock() {
        entries.lock();
    }

    private ReferenceEntry standing(UUID id, Precondition made) {
        // Kind and key of an entry never change: whoever may not change it does not keep those waiting who may.
        ReferenceEntry known = found(id);
        requireReach(kind(known), known.key());
        entries.lock();
        ReferenceEntry entry = found(id);
        made.require(entry.version());
        if (entry.withdrawn()) {
            throw new ProblemException(new ReferenceProblem.Withdrawn());
        }
        return entry;
    }

    private ReferenceEntry found(UUID id) {
        return entries.find(id).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /** What no kind reads here cannot be judged here. */
    private ReferenceKind<?> kind(ReferenceEntry entry) {
        return kinds.find(entry.kind()).orElseThrow(() -> refused(List.of(unknownKind())));
    }

    private <T> void check(ReferenceKind<T> kind, @Nullable ReferenceEntry before, @Nullable ReferenceEntry after) {
        LocalDate today = LocalDate.now(clock);
        List<FieldProblem> wrong = new ArrayList<>();
        ReferenceRow<T> row = null;
        if (after != null) {
            wrong.addAll(ValidityRule.wrong(after.validFrom(), after.validTo(), today));
            try {
                row = after.read(kind);
            } catch (PolicyMisfit e) {
                wrong.add(new FieldProblem(
                        "/content" + e.pointer(), "E-REFERENCE-VALUE", Map.of("expected", e.expected())));
            }
        }
        ReferenceEntry any = after == null ? before : after;
        if (wrong.isEmpty() && any != null) {
            List<ReferenceEntry> others = entries.of(kind.name(), any.key()).stream()
                    .filter(other -> !other.id().equals(any.id()))
                    .toList();
            List<ReferenceRow<T>> said = new ArrayList<>(kind.seed(any.key()));
            others.forEach(other -> readable(kind, other).ifPresent(said::add));
            ReferenceRow<T> saysNow =
                    before == null ? null : readable(kind, before).orElse(null);
            wrong.addAll(kind.wrong(new ReferenceChange<>(any.key(), saysNow, row, said, today)));
            if (wrong.isEmpty() && after != null) {
                ValidityRule.overlapped(after, others).ifPresent(other -> {
                    throw new ProblemException(
                            new ReferenceProblem.Overlap(other.id(), other.validFrom(), other.validTo()));
                });
            }
        }
        if (!wrong.isEmpty()) {
            throw refused(wrong);
        }
    }

    private static <T> Optional<ReferenceRow<T>> readable(ReferenceKind<T> kind, ReferenceEntry entry) {
        try {
            return Optional.of(entry.read(kind));
        } catch (PolicyMisfit e) {
            return Optional.empty();
        }
    }

    private ReferenceEntry recorded(ReferenceKind<?> kind, ReferenceEntry entry) {
        log.append(Event.of(ReferenceEntered.TYPE, entry.id(), kind.reach(entry.key()), ReferenceEntered.of(entry))
                .withReason(entry.reason()));
        store(entry);
        return entry;
    }

    private void requireReach(ReferenceKind<?> kind, String key) {
        if (!caller.get().covers(kind.reach(key))) {
            throw new ProblemException(Problem.of("E-FORBIDDEN"));
        }
    }

    private FieldProblem unknownKind() {
        String known = kinds.all().stream().map(ReferenceKind::name).collect(Collectors.joining(", "));
        return new FieldProblem("/kind", "E-REFERENCE-KIND", Map.of("known", known));
    }

    private static ProblemException refused(List<FieldProblem> wrong) {
        return new ProblemException(new ReferenceProblem.Refused(wrong));
    }
}
