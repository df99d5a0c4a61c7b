package org.labourrights.verifier.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.labourrights.verifier.evidence.Chain.Placed;
import org.labourrights.verifier.evidence.ProofPath.BothRoots;
import org.labourrights.verifier.hash.Hash;
import org.labourrights.verifier.json.Json;
import org.labourrights.verifier.json.Node;
import org.labourrights.verifier.verdict.Break;

/** Checks that the later of two checkpoints continues the earlier one. */
public final class ConsistencyCheck {

    private final List<Break> breaks = new ArrayList<>();
    private final Optional<Checkpoint> first;
    private final Optional<Checkpoint> second;

    private record Proof(Node at, long first, long second, List<Hash> path) {

        static Proof read(Node at) {
            at.exactly("first", "format", "path", "second");
            Form.is(at.member("format"), "nef-consistency-1");
            return new Proof(
                    at,
                    at.member("first").whole(0, Json.LARGEST),
                    at.member("second").whole(0, Json.LARGEST),
                    Form.path(at.member("path")));
        }
    }

    public ConsistencyCheck(Json earlier, Json later, Set<String> believed) {
        first = checkpoint(earlier, "1#", believed);
        second = checkpoint(later, "2#", believed);
        if (first.isPresent() && second.isPresent()) {
            follow(first.get(), second.get(), believed);
        }
    }

    /** By a proof. */
    public List<Break> by(Json file) {
        Reading.read(Node.root(file), "3#", Proof::read, breaks)
                .ifPresent(proof -> first.ifPresent(one -> second.ifPresent(two -> proven(one, two, proof))));
        return breaks;
    }

    /** By the published leaves. */
    public List<Break> by(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<String> files = walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList();
            Series leaves = Series.leaves(folder, files);
            breaks.addAll(leaves.breaks());
            first.ifPresent(checkpoint -> root(checkpoint, leaves.hashes(), "1#"));
            second.ifPresent(checkpoint -> root(checkpoint, leaves.hashes(), "2#"));
        }
        return breaks;
    }

    public List<Object> figures() {
        return Stream.of(first, second)
                .flatMap(Optional::stream)
                .<Object>flatMap(checkpoint -> Stream.of(
                        String.valueOf(checkpoint.number()), String.valueOf(checkpoint.size()), checkpoint.key()))
                .toList();
    }

    private Optional<Checkpoint> checkpoint(Json file, String where, Set<String> believed) {
        Optional<Checkpoint> read = Reading.read(Node.root(file), where, Checkpoint::read, breaks);
        read.map(checkpoint -> new Placed(checkpoint, where.substring(0, 1))).ifPresent(placed -> {
            if (!placed.checkpoint().isSigned()) {
                breaks.add(Chain.signature(placed));
            }
            Chain.disbelieved(placed, believed).ifPresent(breaks::add);
        });
        return read;
    }

    private void follow(Checkpoint one, Checkpoint two, Set<String> believed) {
        unless(one.service().equals(two.service()), "service", one.service(), two.service(), two);
        unless(two.number() >= one.number(), "number", "≥ " + one.number(), two.number(), two);
        unless(two.size() >= one.size(), "size", "≥ " + one.size(), two.size(), two);
        unless(two.at().compareTo(one.at()) >= 0, "at", "≥ " + one.at(), two.at(), two);
        if (two.number() == one.number()) {
            unless(two.hash().equals(one.hash()), "root", one.hash(), two.hash(), two);
        }
        if (two.number() == one.number() + 1) {
            unless(two.previous().equals(one.hash()), "previous", one.hash(), two.previous(), two);
        }
        if (believed.isEmpty() && !one.key().equals(two.key()) && !two.isHandedOverBy(one.key())) {
            breaks.add(Break.of("E2", "2#/body/key", "twoKeys", one.key(), two.key()));
        }
    }

    private void unless(boolean holds, String member, Object expected, Object found, Checkpoint two) {
        if (!holds) {
            breaks.add(Break.of("E3", "2#/body/" + member, "chain", expected, found, two.number()));
        }
    }

    private void proven(Checkpoint one, Checkpoint two, Proof proof) {
        unlessSize(proof.at().member("first"), proof.first(), one.size());
        unlessSize(proof.at().member("second"), proof.second(), two.size());
        if (two.size() < one.size()) {
            return;
        }
        if (one.size() == 0 || one.size() == two.size()) {
            trivial(one, two, proof);
            return;
        }
        Optional<BothRoots> roots = ProofPath.rootsOf(one.root(), one.size(), two.size(), proof.path());
        path(one.root(), roots.map(BothRoots::first), "1#/body/root");
        path(two.root(), roots.map(BothRoots::second), "2#/body/root");
    }

    private void trivial(Checkpoint one, Checkpoint two, Proof proof) {
        if (!proof.path().isEmpty()) {
            breaks.add(Break.of("E8", "3#/path", "path", "[]", proof.path().size()));
        }
        Hash expected = one.size() == 0 ? new MerkleTree().root() : two.root();
        path(one.root(), Optional.of(expected), "1#/body/root");
    }

    private void path(Hash stated, Optional<Hash> proven, String where) {
        if (!proven.equals(Optional.of(stated))) {
            breaks.add(Break.of(
                    "E8", where, "path", stated, proven.map(Hash::toString).orElse("-")));
        }
    }

    private void unlessSize(Node at, long found, long expected) {
        if (found != expected) {
            breaks.add(Break.of("E8", "3#" + at.pointer(), "size", expected, found));
        }
    }

    private void root(Checkpoint checkpoint, List<Hash> leaves, String where) {
        if (!Roots.of(leaves, List.of(checkpoint)).fits().getFirst()) {
            breaks.add(Break.of("E8", where + "/body/root", "path", checkpoint.root(), "root(" + leaves.size() + ")"));
        }
    }
}
