package org.labourrights.verifier.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.labourrights.verifier.hash.Hash;

/** What became of a sealed series of hashes in another one: every place of it, neighbours of one kind told together. */
final class Differences {

    enum Kind {
        CHANGED,
        LEFT_OUT,
        PUT_IN,
        REORDERED
    }

    /**
     * @param number of the sealed entry, counted from 1; for what was put in, of the one before which it stands
     * @param last equal to {@code number}, or the last of several neighbours
     * @param index in the other series, counted from 0
     */
    record Difference(Kind kind, long number, long last, int index) {}

    private final List<Hash> sealed;
    private final List<Hash> other;
    private final List<Difference> found = new ArrayList<>();
    private final Map<Hash, Integer> places = new HashMap<>();
    private final Set<Integer> foreign = new HashSet<>();
    private final Set<Hash> present = new HashSet<>();

    private Differences(List<Hash> sealed, List<Hash> other) {
        this.sealed = sealed;
        this.other = other;
    }

    static List<Difference> between(List<Hash> sealed, List<Hash> other) {
        int first = 0;
        int common = Math.min(sealed.size(), other.size());
        while (first < common && sealed.get(first).equals(other.get(first))) {
            first++;
        }
        int same = 0;
        while (same < common - first
                && sealed.get(sealed.size() - 1 - same).equals(other.get(other.size() - 1 - same))) {
            same++;
        }
        Differences differences = new Differences(sealed, other);
        differences.compare(first, sealed.size() - same, other.size() - same);
        return differences.found;
    }

    private void compare(int first, int sealedEnd, int otherEnd) {
        for (int index = first; index < sealedEnd; index++) {
            places.put(sealed.get(index), index);
        }
        find(first, otherEnd);
        int place = first;
        int index = first;
        while (place < sealedEnd || index < otherEnd) {
            boolean missing = place < sealedEnd && !present.contains(sealed.get(place));
            boolean added = index < otherEnd && foreign.contains(index);
            if (missing && added) {
                tell(Kind.CHANGED, place++, index++);
            } else if (missing) {
                tell(Kind.LEFT_OUT, place++, index);
            } else if (added) {
                tell(Kind.PUT_IN, place, index++);
            } else {
                if (!sealed.get(place).equals(other.get(index))) {
                    tell(Kind.REORDERED, place, index);
                }
                place++;
                index++;
            }
        }
    }

    /** Of an entry that stands there several times, the one behind its true neighbour is the entry, the others are put in. */
    private void find(int first, int end) {
        Map<Hash, Integer> taken = new HashMap<>();
        for (int index = first; index < end; index++) {
            Hash hash = other.get(index);
            Integer place = places.get(hash);
            if (place == null) {
                foreign.add(index);
                continue;
            }
            Integer before = taken.get(hash);
            if (before == null) {
                taken.put(hash, index);
            } else if (isAtHome(index, place) && !isAtHome(before, place)) {
                foreign.add(before);
                taken.put(hash, index);
            } else {
                foreign.add(index);
            }
        }
        present.addAll(taken.keySet());
    }

    private boolean isAtHome(int index, int place) {
        return index == 0 || place == 0 ? index == place : other.get(index - 1).equals(sealed.get(place - 1));
    }

    private void tell(Kind kind, int place, int index) {
        if (!found.isEmpty()) {
            Difference before = found.getLast();
            boolean neighbour = kind == Kind.PUT_IN ? before.number() == place + 1 : before.last() == place;
            if (before.kind() == kind && kind != Kind.CHANGED && neighbour) {
                found.set(
                        found.size() - 1,
                        new Difference(
                                kind,
                                before.number(),
                                kind == Kind.PUT_IN ? before.last() : place + 1,
                                before.index()));
                return;
            }
        }
        found.add(new Difference(kind, place + 1, place + 1, index));
    }
}
