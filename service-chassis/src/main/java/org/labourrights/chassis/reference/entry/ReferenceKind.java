package org.labourrights.chassis.reference.entry;

import java.util.List;
import org.labourrights.chassis.policy.PolicyShape;
import org.labourrights.chassis.problem.FieldProblem;

/**
 * A kind of reference data that can be entered while the service runs: how a key is formed, what its content may be, and
 * who may enter it. A CDI bean; the package page shows a whole one.
 *
 * @param <T> what the rules get; immutable, with {@code equals} by value
 */
public interface ReferenceKind<T> {

    /** Stable name, {@code minimum-wage}; it stands in events and rows. */
    String name();

    /** For people, Chinese and English. */
    String title();

    /** What a key is, for people. */
    String keyForm();

    /** Reads and bounds the content, and describes it. */
    PolicyShape<T> content();

    /** What is wrong with a key, with the pointer {@code /key}; empty when there can be an entry of it. */
    List<FieldProblem> wrongKey(String key);

    /**
     * Reporting path of the division whose administrators may enter it, and those above them; asked for keys in order only.
     */
    String reach(String key);

    /** What came with the application, by day. */
    default List<ReferenceRow<T>> seed(String key) {
        return List.of();
    }

    /** What else is wrong with a change, beyond key, content, days and overlap; pure. */
    default List<FieldProblem> wrong(ReferenceChange<T> change) {
        return List.of();
    }
}
