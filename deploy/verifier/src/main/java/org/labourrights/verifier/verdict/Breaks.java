package org.labourrights.verifier.verdict;

import java.util.ArrayList;
import java.util.List;
import org.labourrights.verifier.json.Node;

/** What was found so far, in the order of the checks. */
public final class Breaks {

    private final List<Break> found = new ArrayList<>();

    public void add(Break next) {
        found.add(next);
    }

    /** Under a check whose sentence says it all. */
    public void at(int check, String where, Object expected, Object present) {
        add(Break.of(Integer.toString(check), where, Integer.toString(check), expected, present));
    }

    /** At this node, unless it is as expected. */
    public void unless(boolean holds, int check, Node node, Object expected) {
        if (!holds) {
            at(check, node.pointer(), expected, node.shown());
        }
    }

    /** At this node, unless it is this text. */
    public void unlessText(int check, Node node, String expected) {
        unless(node.text().equals(expected), check, node, expected);
    }

    public List<Break> all() {
        return List.copyOf(found);
    }
}
