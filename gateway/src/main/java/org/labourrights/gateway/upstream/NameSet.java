package org.labourrights.gateway.upstream;

import java.util.ArrayList;
import java.util.List;

/** A few header names, found without regard to case and without allocating: every header of every request is looked up. */
final class NameSet {

    private static final int LONGEST = 64;

    private final List<List<String>> byLength;

    private NameSet(List<List<String>> byLength) {
        this.byLength = byLength;
    }

    static NameSet of(String... names) {
        List<List<String>> byLength = new ArrayList<>();
        for (String name : names) {
            if (name.length() <= LONGEST) {
                while (byLength.size() <= name.length()) {
                    byLength.add(new ArrayList<>());
                }
                byLength.get(name.length()).add(name);
            }
        }
        return new NameSet(byLength);
    }

    boolean contains(String name) {
        if (name.length() >= byLength.size()) {
            return false;
        }
        List<String> candidates = byLength.get(name.length());
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }
}
