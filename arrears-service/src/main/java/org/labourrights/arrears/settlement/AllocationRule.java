package org.labourrights.arrears.settlement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.Yuan;

/**
 * Which instalments the money fills and which promises it keeps, told again from the beginning, so that a payment or a
 * promise that is taken back leaves no trace in the others. Pure.
 *
 * <p>Money goes to the open promises before the broken ones, the oldest first, and within a promise to the earliest day. A
 * missed instalment stays missed, whenever the money comes.
 */
final class AllocationRule {

    private AllocationRule() {}

    /** When something was recorded; the id decides within one instant. */
    record Moment(Instant at, UUID id) implements Comparable<Moment> {
        @Override
        public int compareTo(Moment other) {
            return Comparator.comparing(Moment::at).thenComparing(Moment::id).compare(this, other);
        }
    }

    /**
     * A promise of payment.
     *
     * @param lead for whose debt it was made
     * @param parts the earliest day first
     */
    record Promise(UUID id, UUID lead, Moment made, List<Part> parts) {}

    /** @param lateFrom first instant at which it is missed */
    record Part(UUID id, Instant lateFrom, Yuan amount) {}

    /** @param lead on which it was recorded */
    record Money(UUID lead, Moment recorded, Yuan amount) {}

    /** What came of an instalment. */
    record Filled(Yuan paid, CommitmentState state) {}

    /** What came of the instalments, and of the promises, by id. */
    record Outcome(Map<UUID, Filled> parts, Map<UUID, CommitmentState> promises) {}

    /**
     * Tells it.
     *
     * @param joined since when money that is recorded on a lead is for the debt of this one too: leads merged into it
     */
    static Outcome tell(List<Promise> promises, List<Money> payments, Map<UUID, Instant> joined, Instant now) {
        Course course = new Course(promises);
        payments.stream().sorted(Comparator.comparing(Money::recorded)).forEach(money -> {
            course.expire(money.recorded().at());
            course.fill(money, joined);
        });
        course.expire(now);
        return course.outcome();
    }

    private static final class Course {
        private final List<Promise> promises;
        private final Map<UUID, Filled> parts = new HashMap<>();

        private Course(List<Promise> promises) {
            this.promises = promises.stream()
                    .sorted(Comparator.comparing(Promise::made))
                    .toList();
            promises.forEach(promise -> promise.parts()
                    .forEach(part -> parts.put(part.id(), new Filled(Yuan.ZERO, CommitmentState.PENDING))));
        }

        private Filled of(Part part) {
            return parts.getOrDefault(part.id(), new Filled(Yuan.ZERO, CommitmentState.PENDING));
        }

        private void expire(Instant at) {
            promises.stream()
                    .flatMap(promise -> promise.parts().stream())
                    .filter(part -> !at.isBefore(part.lateFrom()) && of(part).state() == CommitmentState.PENDING)
                    .forEach(part -> parts.put(part.id(), new Filled(of(part).paid(), CommitmentState.BROKEN)));
        }

        private void fill(Money money, Map<UUID, Instant> joined) {
            Yuan rest = money.amount();
            List<Promise> reached = new ArrayList<>(promises.stream()
                    .filter(promise -> promise.made().compareTo(money.recorded()) < 0 && meant(money, promise, joined))
                    .toList());
            reached.sort(
                    Comparator.comparing((Promise promise) -> !promise.lead().equals(money.lead()))
                            .thenComparing(promise -> state(promise) != CommitmentState.PENDING));
            for (Promise promise : reached) {
                for (Part part : promise.parts()) {
                    rest = take(part, rest);
                }
            }
        }

        private static boolean meant(Money money, Promise promise, Map<UUID, Instant> joined) {
            @Nullable Instant since = joined.get(promise.lead());
            return promise.lead().equals(money.lead())
                    || (since != null
                            && !joined.containsKey(money.lead())
                            && !money.recorded().at().isBefore(since));
        }

        private Yuan take(Part part, Yuan money) {
            Filled before = of(part);
            Yuan open = part.amount().minus(before.paid());
            Yuan taken = open.compareTo(money) < 0 ? open : money;
            Yuan paid = before.paid().plus(taken);
            boolean kept = before.state() == CommitmentState.PENDING && paid.equals(part.amount());
            parts.put(part.id(), new Filled(paid, kept ? CommitmentState.KEPT : before.state()));
            return money.minus(taken);
        }

        private CommitmentState state(Promise promise) {
            List<CommitmentState> states =
                    promise.parts().stream().map(part -> of(part).state()).toList();
            if (states.contains(CommitmentState.BROKEN)) {
                return CommitmentState.BROKEN;
            }
            return states.contains(CommitmentState.PENDING) ? CommitmentState.PENDING : CommitmentState.KEPT;
        }

        private Outcome outcome() {
            Map<UUID, CommitmentState> states = new HashMap<>();
            promises.forEach(promise -> states.put(promise.id(), state(promise)));
            return new Outcome(Map.copyOf(parts), states);
        }
    }
}
