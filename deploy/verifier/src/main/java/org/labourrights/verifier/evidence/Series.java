package org.labourrights.verifier.evidence;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.labourrights.verifier.hash.Hash;
import org.labourrights.verifier.verdict.Break;

/**
 * The leaf hashes of a log in their order, as the leaves are published or as the entries have them.
 *
 * @param numbers what each entry calls its number, 0 where it cannot be read or there is none to read
 * @param files where they stand, in order
 */
record Series(List<Hash> hashes, List<Long> numbers, List<Part> files, List<Break> breaks) {

    /** A file and how many lines of it are here. */
    record Part(String name, int lines) {}

    static final int LINES = 10_000;

    private static final Hash UNREADABLE = new Hash(new byte[32]);

    static Series leaves(Path folder, List<String> files) {
        return read(folder, "leaves", ".txt", files, Series::leaf);
    }

    static Series entries(Path folder, List<String> files, String service) {
        return read(folder, "entries", ".ndjson", files, (line, where, breaks) -> {
            Optional<Entry> entry = Reading.line(line, where, Entry::read, breaks);
            entry.filter(read -> !read.service().equals(service))
                    .ifPresent(
                            read -> breaks.add(Break.of("E1", where + "#/service", "form", service, read.service())));
            return new Read(MerkleTree.leaf(line), entry.map(Entry::number).orElse(0L));
        });
    }

    private record Read(Hash hash, long number) {}

    private interface Line {
        Read read(byte[] line, String where, List<Break> breaks);
    }

    private static Read leaf(byte[] line, String where, List<Break> breaks) {
        String text = new String(line, StandardCharsets.ISO_8859_1);
        if (Form.HASH.matcher(text).matches()) {
            return new Read(Hash.parse(text), 0);
        }
        breaks.add(Break.of("E1", where, "form", Form.HASH.pattern(), text));
        return new Read(UNREADABLE, 0);
    }

    private static Series read(Path folder, String kind, String ending, List<String> files, Line line) {
        Pattern name = Pattern.compile(kind + "/\\d{8}0001" + Pattern.quote(ending));
        List<String> own = files.stream()
                .filter(file -> file.startsWith(kind + "/"))
                .sorted()
                .toList();
        List<String> named =
                own.stream().filter(file -> name.matcher(file).matches()).toList();
        List<Series> parts = IntStream.range(0, named.size())
                .parallel()
                .mapToObj(index -> file(Lines.read(folder, named.get(index)), index == named.size() - 1, line))
                .toList();
        List<Break> breaks = own.stream()
                .filter(file -> !named.contains(file))
                .map(file -> Break.of("E1", file, "name", kind + "/…0001" + ending, file))
                .collect(Collectors.toCollection(ArrayList::new));
        breaks.addAll(joined(parts.stream().map(Series::breaks)));
        return new Series(
                joined(parts.stream().map(Series::hashes)),
                joined(parts.stream().map(Series::numbers)),
                joined(parts.stream().map(Series::files)),
                breaks);
    }

    private static <T> List<T> joined(Stream<List<T>> parts) {
        List<T> all = new ArrayList<>();
        parts.forEach(all::addAll);
        return all;
    }

    private static Series file(Lines file, boolean last, Line line) {
        List<Break> breaks = new ArrayList<>(file.form());
        int count = file.lines().size();
        if (count > LINES || count < LINES && !last) {
            breaks.add(Break.of("E1", file.name(), "count", LINES, count));
        }
        List<Hash> hashes = new ArrayList<>(count);
        List<Long> numbers = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            Read read = line.read(file.lines().get(index), file.where(index), breaks);
            hashes.add(read.hash());
            numbers.add(read.number());
        }
        return new Series(hashes, numbers, List.of(new Part(file.name(), count)), breaks);
    }

    int size() {
        return hashes.size();
    }

    /** File and line of what stands there; one line behind the end when nothing does. */
    String place(int index) {
        int line = index;
        for (Part file : files) {
            if (line < file.lines() || file == files.getLast()) {
                return file.name() + ":" + (Math.min(line, file.lines()) + 1);
            }
            line -= file.lines();
        }
        return "-";
    }
}
