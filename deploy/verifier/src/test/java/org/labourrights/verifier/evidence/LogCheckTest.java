package org.labourrights.verifier.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labourrights.verifier.json.Json;
import org.labourrights.verifier.json.Plain;
import org.labourrights.verifier.verdict.Break;

class LogCheckTest {

    /** The million of the acceptance run is asked for with {@code -Dverifier.entries=1000000}. */
    private static final int ENTRIES = Integer.getInteger("verifier.entries", 12_000);

    private static final String CHECKPOINTS = "checkpoints.ndjson";

    @TempDir
    Path folder;

    @Test
    void believesATrueLogAndLocatesAHundredTamperings() throws IOException {
        InventedLog log = new InventedLog();
        Random random = new Random(11);
        while (log.entries.size() < ENTRIES) {
            log.add(Math.min(ENTRIES - log.entries.size(), 1 + random.nextInt(ENTRIES / 5)));
            log.seal();
        }
        log.publish(folder);

        long begun = System.nanoTime();
        assertEquals(List.of(), check());
        long millis = (System.nanoTime() - begun) / 1_000_000;
        System.out.printf("A log of %,d entries checked in %d ms%n", ENTRIES, millis);
        assertTrue(millis < 60_000, millis + " ms");

        for (int round = 0; round < 100; round++) {
            tamper(round, random);
        }
    }

    /** Ten kinds of change, ten times each somewhere else. */
    private void tamper(int round, Random random) throws IOException {
        boolean entries = random.nextBoolean();
        int number = 1 + random.nextInt(ENTRIES - 1);
        String file =
                (entries ? "entries/%012d.ndjson" : "leaves/%012d.txt").formatted((number - 1) / 10_000 * 10_000 + 1);
        String check = entries ? "E5 entry." : "E4 leaf.";
        switch (round % 10) {
            case 0 -> located(file, check + "changed " + number, lines -> flip(lines, (number - 1) % 10_000, random));
            case 1 -> located(file, check + "leftOut " + number, lines -> lines.remove((number - 1) % 10_000));
            case 2 ->
                located(
                        file,
                        check + "putIn " + number,
                        lines -> lines.add((number - 1) % 10_000, entries ? "{}" : "ab".repeat(32)));
            case 3 ->
                located(file, check + "reordered " + number, lines -> {
                    int place = (number - 1) % 10_000;
                    Collections.swap(lines, place, place == lines.size() - 1 ? 0 : place + 1);
                });
            case 4 -> {
                String last = "entries/%012d.ndjson".formatted((ENTRIES - 1) / 10_000 * 10_000 + 1);
                located(last, "E5 entry.leftOut", lines -> lines.removeLast());
            }
            case 5 -> located(CHECKPOINTS, "E2 signature", lines -> alter(lines, random, "\"size\":", "\"size\":1"));
            case 6 -> located(CHECKPOINTS, "E3 chain", lines -> lines.remove(random.nextInt(lines.size() - 1)));
            case 7 -> located(CHECKPOINTS, "E3 chain", lines -> Collections.swap(lines, 0, 1));
            case 8 -> located(CHECKPOINTS, "E6 unsealed", lines -> lines.removeLast());
            default ->
                located(file, check + "putIn", lines -> {
                    int place = (number - 1) % 10_000;
                    lines.add(lines.get(place));
                });
        }
    }

    private interface Change {
        void on(List<String> lines);
    }

    private void located(String file, String expected, Change change) throws IOException {
        Path path = folder.resolve(file);
        byte[] before = Files.readAllBytes(path);
        List<String> lines = new ArrayList<>(Files.readAllLines(path, UTF_8));
        change.on(lines);
        Files.writeString(path, String.join("\n", lines) + "\n");
        List<String> found = check().stream().map(LogCheckTest::told).toList();
        Files.write(path, before);

        assertTrue(found.stream().anyMatch(each -> each.startsWith(expected)), () -> expected + " in " + found);
    }

    private static String told(Break found) {
        return found.check() + " " + found.reason() + " " + String.join(" ", found.words());
    }

    private static void flip(List<String> lines, int place, Random random) {
        StringBuilder line = new StringBuilder(lines.get(place));
        int at = random.nextInt(line.length());
        line.setCharAt(at, line.charAt(at) == '7' ? '8' : '7');
        lines.set(place, line.toString());
    }

    private static void alter(List<String> lines, Random random, String from, String to) {
        int place = random.nextInt(lines.size());
        lines.set(place, lines.get(place).replace(from, to));
    }

    @Test
    void locatesWhatWasRewrittenInEntriesAndLeavesBetweenTwoCheckpoints() throws IOException {
        InventedLog log = small();
        log.entries.set(36, log.entries.get(35));
        log.leaves.set(36, log.leaves.get(35));
        log.publish(folder);

        assertEquals(List.of("E4 rewritten 31 40 4", "E5 entry.number 37"), reasons(check()));
    }

    @Test
    void locatesACheckpointThatWasForgedWithTheRealKey() throws IOException {
        InventedLog log = small();
        Map<String, Object> body = Plain.map(Plain.at(log.checkpoints.get(2), "/body"));
        body.put("root", "ab".repeat(32));
        log.checkpoints.set(2, log.signed(body));
        log.publish(folder);

        assertEquals(List.of("E3 chain 4", "E4 forged 3"), reasons(check()));
    }

    @Test
    void knowsFromAKeptCheckpointThatAllWasCutOffOrRewritten() throws IOException {
        InventedLog log = small();
        Json kept = Plain.json(log.checkpoints.getLast());
        Json inReceipt = Plain.json(Map.of("checkpoint", log.checkpoints.getFirst()));
        InventedLog other = new InventedLog();
        other.add(10);
        other.seal();
        other.publish(folder);

        assertEquals(List.of(), check());
        assertEquals(
                List.of("E7 kept 5", "E7 kept 1"),
                reasons(new LogCheck(folder, Set.of()).run(List.of(kept, inReceipt))));
    }

    @Test
    void followsAKeyThatWasHandedOverAndNoOther() throws IOException {
        InventedLog log = small();
        String first = (String) Plain.at(log.checkpoints.getFirst(), "/body/key");
        log.add(3);
        log.sealWithAnotherKey();
        log.publish(folder);

        assertEquals(List.of(), new LogCheck(folder, Set.of(first)).run(List.of()));
        assertEquals(List.of("E2 key "), reasons(new LogCheck(folder, Set.of("00".repeat(32))).run(List.of())));

        log.checkpoints.getLast().remove("handover");
        log.publish(folder);

        assertEquals(List.of("E2 handover 6"), reasons(check()));
    }

    @Test
    void seesTheEndCutOffAndFilesThatBelongToNoLog() throws IOException {
        InventedLog log = small();
        log.entries.removeLast();
        log.leaves.removeLast();
        log.publish(folder);
        Files.writeString(folder.resolve("entries/extra.ndjson"), "{}\n");

        assertEquals(List.of("E1 name ", "E4 rewritten 41 50 5", "E6 endsEarly 5"), reasons(check()));
    }

    private static InventedLog small() {
        InventedLog log = new InventedLog();
        for (int checkpoint = 0; checkpoint < 5; checkpoint++) {
            log.add(10);
            log.seal();
        }
        return log;
    }

    private List<Break> check() throws IOException {
        return new LogCheck(folder, Set.of()).run(List.of());
    }

    private static List<String> reasons(List<Break> breaks) {
        return breaks.stream().map(LogCheckTest::told).toList();
    }
}
