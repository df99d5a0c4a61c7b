package org.labourrights.chassis.privacy.rotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Caller;

/** The values that no key opens; what is decided of them stands in the log. */
@ApplicationScoped
@Transactional
public class GiveUpValues {

    private final UnreadableTable table;
    private final EventLog log;

    GiveUpValues(UnreadableTable table, EventLog log) {
        this.table = table;
        this.log = log;
    }

    /** The next ones, at most {@code limit}. */
    public List<UnreadableValue> list(List<String> after, int limit) {
        return table.list(after.isEmpty() ? null : Cursor.id(after.getFirst()), limit);
    }

    /**
     * The value is lost, and no key stays for it any more; it is left as it is.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404) when it does not wait for a decision
     */
    public void giveUp(UUID id, String reason) {
        UnreadableValue value = table.lock(id).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
        table.giveUp(id);
        log.append(Event.of("keys.value.given.up.v1", id, Caller.NATION, UnreadableValue.GivenUp.of(value))
                .withReason(reason)
                .internal());
    }
}
