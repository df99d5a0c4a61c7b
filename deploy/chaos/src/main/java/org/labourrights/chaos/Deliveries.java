package org.labourrights.chaos;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.labourrights.standalone.client.Events.Event;

/**
 * Compares what lies on Kafka with the log. The relay delivers at least once: after a crash it goes back to the last
 * position that it had saved and sends from there again. So a repetition is allowed where it is the same text and belongs
 * to such a step back, and whoever drops repeated ids sees every event once and in order.
 */
final class Deliveries {

    private final List<EventLog.Entry> log;
    private final List<Event> records;
    private final Map<String, Event> first = new LinkedHashMap<>();
    private final Map<String, Integer> stepsBack = new HashMap<>();
    private long longestStep;
    private int altered;

    Deliveries(List<EventLog.Entry> log, List<Event> records) {
        this.log = List.copyOf(log);
        this.records = List.copyOf(records);
        Map<String, Long> before = new HashMap<>();
        for (Event record : records) {
            Event earlier = first.putIfAbsent(record.id(), record);
            if (earlier != null && !earlier.envelope().equals(record.envelope())) {
                altered++;
            }
            follow(record, before);
        }
    }

    private void follow(Event record, Map<String, Long> before) {
        String partition = record.topic() + "-" + record.partition();
        long number = number(record);
        Long last = before.put(partition, number);
        if (last != null && number <= last) {
            stepsBack.merge(partition, 1, Integer::sum);
            longestStep = Math.max(longestStep, last - number + 1);
        }
    }

    private static long number(Event record) {
        return record.envelope().path("sequence").asLong();
    }

    int repeated() {
        return records.size() - first.size();
    }

    /** Repetitions whose text is not that of the first delivery. */
    int altered() {
        return altered;
    }

    /** How often the relay went back to a saved position, on the partition where that was seen most often. */
    int stepsBack() {
        return stepsBack.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** Numbers of the log that the longest of these steps covers. */
    long longestStep() {
        return longestStep;
    }

    long missing() {
        return log.stream()
                .filter(entry -> {
                    Event event = first.get(entry.id());
                    return event == null || !event.topic().equals(entry.topic());
                })
                .count();
    }

    long invented() {
        Set<String> logged = log.stream().map(EventLog.Entry::id).collect(Collectors.toSet());
        return first.keySet().stream().filter(id -> !logged.contains(id)).count();
    }

    /** Keys, that is enterprises, whose events lie on several partitions or in another order than they happened. */
    long disordered() {
        Map<String, Event> last = new HashMap<>();
        Set<String> disordered = new HashSet<>();
        for (EventLog.Entry entry : log) {
            Event event = first.get(entry.id());
            if (event != null) {
                Event before = last.put(entry.topic() + " " + entry.key(), event);
                boolean follows = before == null
                        || (before.partition() == event.partition()
                                && before.offset() < event.offset()
                                && number(before) < number(event));
                if (!follows || !entry.key().equals(event.key())) {
                    disordered.add(entry.key());
                }
            }
        }
        return disordered.size();
    }

    /** How many events of the type each enterprise has on Kafka, repetitions left out. */
    Map<String, Long> countsOf(String type) {
        return first.values().stream()
                .filter(event -> event.type().equals(type))
                .map(Event::uscc)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
