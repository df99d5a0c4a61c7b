package org.labourrights.verifier.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.labourrights.verifier.evidence.Chain.Placed;
import org.labourrights.verifier.evidence.Differences.Difference;
import org.labourrights.verifier.json.Json;
import org.labourrights.verifier.json.Node;
import org.labourrights.verifier.verdict.Break;

/** Checks E1 to E7 of a published log (存证日志). */
public final class LogCheck {

    private static final String CHECKPOINTS = "checkpoints.ndjson";

    private final Path folder;
    private final Set<String> believed;
    private final List<Break> breaks = new ArrayList<>();
    private List<Placed> checkpoints = List.of();
    private int entryCount;

    /** @param believed public keys that may sign the first checkpoint; empty for any */
    public LogCheck(Path folder, Set<String> believed) {
        this.folder = folder;
        this.believed = believed;
    }

    /** @param seen checkpoints that were kept from earlier */
    public List<Break> run(List<Json> seen) throws IOException {
        List<String> files = files();
        Lines lines = Lines.read(folder, CHECKPOINTS);
        breaks.addAll(lines.form());
        List<Placed> read = new ArrayList<>();
        for (int index = 0; index < lines.lines().size(); index++) {
            String where = lines.where(index);
            Reading.line(lines.lines().get(index), where, Checkpoint::read, breaks)
                    .ifPresent(checkpoint -> read.add(new Placed(checkpoint, where)));
        }
        checkpoints = List.copyOf(read);
        if (checkpoints.isEmpty()) {
            breaks.add(Break.of("E6", CHECKPOINTS, "noCheckpoint", "≥ 1", 0));
            return breaks;
        }
        Chain chain = new Chain(checkpoints, believed);
        breaks.addAll(chain.breaks());
        Series leaves = Series.leaves(folder, files);
        Series entries = Series.entries(
                folder, files, checkpoints.getFirst().checkpoint().service());
        breaks.addAll(leaves.breaks());
        breaks.addAll(entries.breaks());
        entryCount = entries.size();
        compare(chain, leaves, entries);
        seen.forEach(this::kept);
        return breaks;
    }

    /** Words for whoever reads that all holds. */
    public List<Object> figures() {
        Checkpoint newest = checkpoints.getLast().checkpoint();
        return List.of(
                newest.service(),
                String.valueOf(entryCount),
                String.valueOf(checkpoints.size()),
                newest.at(),
                checkpoints.getFirst().checkpoint().key());
    }

    /** All files of the folder but the checkpoints; what belongs to no log is a break. */
    private List<String> files() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<String> files = walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
            files.stream()
                    .filter(name ->
                            !name.equals(CHECKPOINTS) && !name.startsWith("entries/") && !name.startsWith("leaves/"))
                    .forEach(name ->
                            breaks.add(Break.of("E1", name, "name", "checkpoints.ndjson, entries/, leaves/", name)));
            return files;
        }
    }

    private void compare(Chain chain, Series leaves, Series entries) {
        List<Checkpoint> bySize = chain.signed().stream()
                .sorted(Comparator.comparingLong(Checkpoint::size))
                .toList();
        Roots ofLeaves = Roots.of(leaves.hashes(), bySize);
        Roots ofEntries = Roots.of(entries.hashes(), bySize);
        long newest = bySize.isEmpty() ? 0 : bySize.getLast().size();
        boolean leavesAreRight = ofLeaves.reach() == ofEntries.reach()
                ? leaves.size() == newest || entries.size() != newest
                : ofLeaves.reach() > ofEntries.reach();
        int reach = Math.max(ofLeaves.reach(), ofEntries.reach());
        Roots right = leavesAreRight ? ofLeaves : ofEntries;
        for (int index = 0; index < reach; index++) {
            if (!right.fits().get(index)) {
                breaks.add(forged(bySize.get(index)));
            }
        }
        if (reach < bySize.size()) {
            breaks.add(rewritten(reach == 0 ? 0 : bySize.get(reach - 1).size(), bySize.get(reach)));
        }
        List<Difference> differences = leavesAreRight
                ? Differences.between(leaves.hashes(), entries.hashes())
                : Differences.between(entries.hashes(), leaves.hashes());
        for (Difference difference : differences) {
            breaks.add(
                    leavesAreRight
                            ? told(difference, "E5", "entry", leaves, entries)
                            : told(difference, "E4", "leaf", entries, leaves));
        }
        if (differences.isEmpty()) {
            numbers(entries);
        }
        if (chain.isNewestSigned()) {
            ends(bySize.getLast(), leavesAreRight ? leaves : entries);
        }
    }

    private Break forged(Checkpoint checkpoint) {
        return Break.of(
                "E4",
                placed(checkpoint).at("body/root"),
                "forged",
                "root(" + checkpoint.size() + ")",
                checkpoint.root(),
                checkpoint.number());
    }

    /** Neither leaves nor entries have the root of this checkpoint or of a later one. */
    private Break rewritten(long sound, Checkpoint checkpoint) {
        return Break.of(
                "E4",
                placed(checkpoint).at("body/root"),
                "rewritten",
                checkpoint.root(),
                "≠",
                sound + 1,
                checkpoint.size(),
                checkpoint.number());
    }

    private Placed placed(Checkpoint checkpoint) {
        return checkpoints.stream()
                .filter(placed -> placed.checkpoint() == checkpoint)
                .findFirst()
                .orElseThrow();
    }

    private static Break told(Difference difference, String check, String noun, Series sealed, Series other) {
        int place = (int) difference.number() - 1;
        String expected = place < sealed.size() ? sealed.hashes().get(place).toString() : "-";
        String found = difference.index() < other.size()
                ? other.hashes().get(difference.index()).toString()
                : "-";
        String reason =
                switch (difference.kind()) {
                    case CHANGED -> "changed";
                    case LEFT_OUT -> "leftOut";
                    case PUT_IN -> "putIn";
                    case REORDERED -> "reordered";
                };
        String many = difference.number() == difference.last() ? "" : "–" + difference.last();
        return Break.of(
                check,
                other.place(difference.index()),
                noun + "." + reason,
                difference.kind() == Differences.Kind.PUT_IN ? "-" : expected,
                difference.kind() == Differences.Kind.LEFT_OUT ? "-" : found,
                difference.number() + many);
    }

    private void numbers(Series entries) {
        for (int index = 0; index < entries.size(); index++) {
            long number = entries.numbers().get(index);
            if (number != 0 && number != index + 1) {
                breaks.add(Break.of(
                        "E5", entries.place(index) + "#/number", "entry.number", index + 1, number, index + 1));
                return;
            }
        }
    }

    private void ends(Checkpoint newest, Series series) {
        if (series.size() != newest.size()) {
            String reason = series.size() < newest.size() ? "endsEarly" : "unsealed";
            breaks.add(Break.of(
                    "E6",
                    series.place((int) Math.min(series.size(), newest.size())),
                    reason,
                    newest.size(),
                    series.size(),
                    newest.number()));
        }
    }

    /** A checkpoint alone, or the one in a receipt. */
    private static Checkpoint checkpoint(Node file) {
        return Checkpoint.read(file.optional("checkpoint").orElse(file));
    }

    private void kept(Json file) {
        Optional<Checkpoint> read = Reading.read(Node.root(file), "--seen#", LogCheck::checkpoint, breaks);
        if (read.isEmpty()) {
            return;
        }
        Placed kept = new Placed(read.get(), "--seen");
        if (!kept.checkpoint().isSigned()) {
            breaks.add(Chain.signature(kept));
            return;
        }
        Optional<Checkpoint> same = checkpoints.stream()
                .map(Placed::checkpoint)
                .filter(checkpoint -> checkpoint.number() == kept.checkpoint().number())
                .findFirst();
        if (same.isEmpty() || !same.get().hash().equals(kept.checkpoint().hash())) {
            breaks.add(Break.of(
                    "E7",
                    same.map(checkpoint -> placed(checkpoint).where()).orElse(CHECKPOINTS),
                    "kept",
                    kept.checkpoint().hash(),
                    same.map(checkpoint -> checkpoint.hash().toString()).orElse("-"),
                    kept.checkpoint().number()));
        }
    }
}
