package org.labourrights.verifier.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.labourrights.verifier.hash.Hash;
import org.labourrights.verifier.verdict.Break;

/** Checks E2 and E3: each checkpoint is signed and follows the one before it. */
final class Chain {

    private final List<Placed> checkpoints;
    private final List<Break> breaks = new ArrayList<>();
    private final List<Placed> signed;

    /** A checkpoint and where it stands. */
    record Placed(Checkpoint checkpoint, String where) {

        String at(String member) {
            return where + "#/" + member;
        }
    }

    /** @param believed keys that may sign the first one; any may when nobody says */
    Chain(List<Placed> checkpoints, Set<String> believed) {
        this.checkpoints = checkpoints;
        List<Boolean> holds = checkpoints.parallelStream()
                .map(placed -> placed.checkpoint().isSigned())
                .toList();
        this.signed = IntStream.range(0, holds.size())
                .filter(holds::get)
                .mapToObj(checkpoints::get)
                .toList();
        for (int index = 0; index < checkpoints.size(); index++) {
            Placed placed = checkpoints.get(index);
            if (!holds.get(index)) {
                breaks.add(signature(placed));
            }
            if (index == 0) {
                begin(placed, believed);
            } else {
                key(checkpoints.get(index - 1).checkpoint(), placed);
                follow(checkpoints.get(index - 1).checkpoint(), placed);
            }
        }
    }

    static Break signature(Placed placed) {
        return Break.of(
                "E2",
                placed.at("signature"),
                "signature",
                "Ed25519 " + placed.checkpoint().key(),
                placed.checkpoint().signature(),
                placed.checkpoint().number());
    }

    /** Unless one of these keys is the one that signs; everybody is believed when none is given. */
    static Optional<Break> disbelieved(Placed placed, Set<String> believed) {
        String key = placed.checkpoint().key();
        return believed.isEmpty() || believed.contains(key)
                ? Optional.empty()
                : Optional.of(Break.of("E2", placed.at("body/key"), "key", String.join(", ", believed), key));
    }

    /** Those whose signatures hold, in their order. */
    List<Checkpoint> signed() {
        return signed.stream().map(Placed::checkpoint).toList();
    }

    boolean isNewestSigned() {
        return !signed.isEmpty() && signed.getLast() == checkpoints.getLast();
    }

    Collection<Break> breaks() {
        return breaks;
    }

    private void begin(Placed first, Set<String> believed) {
        disbelieved(first, believed).ifPresent(breaks::add);
        unless(
                first.checkpoint().number() == 1,
                first,
                "body/number",
                1,
                first.checkpoint().number());
        unless(
                first.checkpoint().previous().equals(Checkpoint.NONE_BEFORE),
                first,
                "body/previous",
                Checkpoint.NONE_BEFORE,
                first.checkpoint().previous());
    }

    private void key(Checkpoint before, Placed placed) {
        Checkpoint next = placed.checkpoint();
        boolean same = next.key().equals(before.key());
        if (same ? next.handover().isPresent() : !next.isHandedOverBy(before.key())) {
            breaks.add(Break.of(
                    "E2",
                    placed.at("handover"),
                    "handover",
                    same ? "-" : "Ed25519 " + before.key(),
                    next.handover().orElse("-"),
                    next.number()));
        }
    }

    private void follow(Checkpoint before, Placed placed) {
        Checkpoint next = placed.checkpoint();
        unless(next.number() == before.number() + 1, placed, "body/number", before.number() + 1, next.number());
        Hash previous = before.hash();
        unless(next.previous().equals(previous), placed, "body/previous", previous, next.previous());
        unless(next.service().equals(before.service()), placed, "body/service", before.service(), next.service());
        unless(next.size() >= before.size(), placed, "body/size", "≥ " + before.size(), next.size());
        unless(next.at().compareTo(before.at()) >= 0, placed, "body/at", "≥ " + before.at(), next.at());
    }

    private void unless(boolean holds, Placed placed, String member, Object expected, Object found) {
        if (!holds) {
            breaks.add(Break.of(
                    "E3",
                    placed.at(member),
                    "chain",
                    expected,
                    found,
                    placed.checkpoint().number()));
        }
    }
}
