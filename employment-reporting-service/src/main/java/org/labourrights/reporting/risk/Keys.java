package org.labourrights.reporting.risk;

import java.util.List;
import java.util.UUID;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.problem.ProblemException;

/** The sort key (path, id) of the risk lists, as cursors carry it. */
final class Keys {
    private Keys() {}

    /** @throws ProblemException {@code E-CURSOR} when the second part is no id */
    static List<String> after(List<String> key) {
        if (!key.isEmpty()) {
            try {
                UUID.fromString(key.getLast());
            } catch (IllegalArgumentException e) {
                throw Cursor.unreadable();
            }
        }
        return key;
    }
}
