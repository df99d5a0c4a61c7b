package org.labourrights.inspection.task;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** When the record of a task is complete (4.4): shown who comes, everything answered, of one mind, signed or refused. */
final class RecordRule {

    private RecordRule() {}

    /** What was said of an item and holds until a person settles it. */
    record Said(String itemCode, ChecklistResult result) {}

    /** What a visit gave. */
    record Attested(boolean identityShown, boolean signed) {}

    /** Items of which different things are said, in the order of their codes. */
    static List<String> contradictions(Collection<Said> said) {
        return results(said).entrySet().stream()
                .filter(item -> item.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What nobody answered yet, in the order of the checklist. */
    static List<String> unanswered(List<String> items, Collection<Said> said) {
        Set<String> answered = results(said).keySet();
        return items.stream().filter(item -> !answered.contains(item)).toList();
    }

    /** Items that are not in order. */
    static List<String> nonConform(Collection<Said> said) {
        return results(said).entrySet().stream()
                .filter(item -> item.getValue().contains(ChecklistResult.NONCONFORM))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * What the record still lacks; nothing when it is complete.
     *
     * @param onSite false when a filed report is reviewed: nobody shows a certificate there, and nobody signs
     */
    static List<RecordLack> lacking(
            List<String> items, Collection<Said> said, Collection<Attested> visits, boolean onSite) {
        List<RecordLack> lacking = new ArrayList<>();
        if (!unanswered(items, said).isEmpty()) {
            lacking.add(RecordLack.ANSWERS);
        }
        if (!contradictions(said).isEmpty()) {
            lacking.add(RecordLack.AGREEMENT);
        }
        if (onSite && (visits.isEmpty() || !visits.stream().allMatch(Attested::identityShown))) {
            lacking.add(RecordLack.IDENTITY);
        }
        if (onSite && visits.stream().noneMatch(Attested::signed)) {
            lacking.add(RecordLack.SIGNATURE);
        }
        return lacking;
    }

    private static Map<String, Set<ChecklistResult>> results(Collection<Said> said) {
        Map<String, Set<ChecklistResult>> results = new TreeMap<>();
        said.forEach(one -> Objects.requireNonNull(
                        results.computeIfAbsent(one.itemCode(), any -> EnumSet.noneOf(ChecklistResult.class)))
                .add(one.result()));
        return results;
    }
}
