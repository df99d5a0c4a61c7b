package org.labourrights.chaos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.labourrights.standalone.client.Events.Event;

/** A verdict that cannot fail proves nothing: each kind of damage is done once to evidence without fault. */
class VerdictTest {

    private static final String ONE = "91150105MAX000000A";
    private static final String TWO = "91150105MAX000001B";

    private final Map<String, List<Evidence.Held>> reports =
            new HashMap<>(Map.of(ONE, List.of(held("r1", 1)), TWO, List.of(held("r2", 1))));
    private final List<EventLog.Entry> log = new ArrayList<>(List.of(
            entry(1, "enterprise.registered.v1", ONE),
            entry(2, "enterprise.registered.v1", TWO),
            entry(3, "report.submitted.v1", ONE),
            entry(4, "report.submitted.v1", TWO)));
    private final List<Event> records = new ArrayList<>();
    private final Map<String, Integer> noted = new HashMap<>(Map.of("f1", 1, "f2", 1));
    private final Map<String, Effects.Workers> workers = new HashMap<>(Map.of("XS-1", new Effects.Workers(10, 3)));
    private int kills = 3;
    private int deadLetters;
    private long otherwise;

    @Test
    void acceptsWhatWasDeliveredOnceAndInOrder() {
        deliver(1, 2, 3, 4);

        assertTrue(verdict().holds());
    }

    @Test
    void acceptsRepetitionsAfterAStepBack() {
        deliver(1, 2, 3, 2, 3, 4);

        assertTrue(verdict().holds());
        assertEquals(2, verdict().figures().get("  of which repeated"));
        assertEquals(1, verdict().figures().get("  the relay went back"));
        assertEquals(2, verdict().figures().get("  furthest, in numbers of the log"));
    }

    @Test
    void seesASubmissionThatWasLost() {
        deliver(1, 2, 3, 4);
        reports.put(ONE, List.of());

        assertFaults("acknowledged and lost");
    }

    @Test
    void seesASubmissionThatWasRolledBackToADraft() {
        deliver(1, 2, 3, 4);
        reports.put(ONE, List.of(new Evidence.Held("r1", "DRAFT", 1)));

        assertFaults("acknowledged and lost");
    }

    @Test
    void seesASubmissionThatCountsTwice() {
        deliver(1, 2, 3, 4);
        reports.put(ONE, List.of(held("r1", 1), held("r9", 1)));
        reports.put(TWO, List.of(held("r2", 2)));

        assertEquals(2, verdict().faults().get("acknowledged and doubled"));
        assertFaults("acknowledged and doubled");
    }

    @Test
    void seesARepetitionThatWasAnsweredOtherwise() {
        deliver(1, 2, 3, 4);
        otherwise = 1;

        assertFaults("repetitions answered otherwise");
    }

    @Test
    void seesASubmissionThatWasAnnouncedTwice() {
        log.add(entry(5, "report.submitted.v1", ONE));
        deliver(1, 2, 3, 4, 5);

        assertFaults("acknowledged without exactly one event");
    }

    @Test
    void seesAnEventThatNeverCame() {
        deliver(1, 3, 4);

        assertFaults("events that never came");
    }

    @Test
    void seesAnEventThatNeverHappened() {
        deliver(1, 2, 3, 4, 5);

        assertFaults("events that never happened");
    }

    @Test
    void seesEventsInAnotherOrder() {
        deliver(3, 1, 2, 4);

        assertFaults("enterprises out of order");
    }

    @Test
    void seesEventsOfOneEnterpriseOnTwoPartitions() {
        deliver(1, 2, 3, 4);
        Event moved = records.get(2);
        records.set(2, new Event(moved.topic(), 1, 7, moved.key(), moved.envelope()));

        assertFaults("enterprises out of order");
    }

    @Test
    void seesARepetitionThatSaysSomethingElse() {
        deliver(1, 2, 2, 3, 4);
        Event repeated = records.get(2);
        records.set(
                2,
                new Event(
                        repeated.topic(),
                        0,
                        2,
                        repeated.key(),
                        JsonNodeFactory.instance.objectNode().put("id", "e2").put("sequence", "2")));

        assertFaults("repetitions of another text");
    }

    @Test
    void seesARelayThatRepeatsThoughNothingWasKilled() {
        kills = 0;
        deliver(1, 2, 2, 3, 4);

        assertFaults("steps back without a kill");
    }

    @Test
    void seesARelayThatForgotItsPosition() {
        log.add(entry(5_001, "report.accepted.v1", ONE));
        deliver(1, 2, 3, 4, 5_001, 1, 2, 3, 4, 5_001);

        assertFaults("steps back beyond a batch");
    }

    @Test
    void seesAnEventThatNobodyConsumed() {
        deliver(1, 2, 3, 4);
        noted.remove("f2");

        assertFaults("events consumed never or twice");
    }

    @Test
    void seesAnEventThatTookEffectTwice() {
        deliver(1, 2, 3, 4);
        workers.put("XS-1", new Effects.Workers(10, 5));

        assertFaults("leads with a wrong sum");
    }

    @Test
    void seesAnEventThatWasThrownAway() {
        deliver(1, 2, 3, 4);
        deadLetters = 1;

        assertFaults("dead letters");
    }

    @Test
    void provesNothingWithoutWork() {
        log.clear();

        assertFalse(verdict().holds());
    }

    /** These faults and no others. */
    private void assertFaults(String... names) {
        Verdict verdict = verdict();
        Map<String, Long> found = new TreeMap<>(verdict.faults());
        found.values().removeIf(count -> count == 0);
        assertEquals(Arrays.stream(names).sorted().toList(), List.copyOf(found.keySet()));
        assertFalse(verdict.holds());
    }

    private Verdict verdict() {
        return Verdict.of(new Evidence(
                kills,
                9,
                2,
                otherwise,
                Map.of(ONE, "r1", TWO, "r2"),
                reports,
                log,
                records,
                List.of("f1", "f2"),
                List.of("XS-1"),
                6,
                new Effects(noted, workers),
                deadLetters));
    }

    /** Lays the events with these numbers on the only partition, in this order. */
    private void deliver(long... numbers) {
        for (long number : numbers) {
            EventLog.Entry entry = log.stream()
                    .filter(each -> each.number() == number)
                    .findFirst()
                    .orElse(entry(number, "report.accepted.v1", ONE));
            records.add(new Event(
                    "nef.er",
                    0,
                    records.size(),
                    entry.key(),
                    JsonNodeFactory.instance
                            .objectNode()
                            .put("id", entry.id())
                            .put("type", entry.type())
                            .put("uscc", entry.key())
                            .put("sequence", "%019d".formatted(number))));
        }
    }

    private static Evidence.Held held(String id, int version) {
        return new Evidence.Held(id, "SUBMITTED", version);
    }

    private static EventLog.Entry entry(long number, String type, String uscc) {
        return new EventLog.Entry(number, "e" + number, type, "nef.er", uscc);
    }
}
