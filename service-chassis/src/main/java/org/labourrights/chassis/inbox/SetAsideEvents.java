package org.labourrights.chassis.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.labourrights.chassis.identifier.IdentifierException;
import org.labourrights.chassis.inbox.DeadLetterTable.Kept;
import org.labourrights.chassis.job.PassingFailure;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.SystemScope;

/** The dead letters as far as the caller's divisions reach; what is decided of them stands in the log. */
@ApplicationScoped
@Transactional
public class SetAsideEvents {

    private static final UUID FIRST = new UUID(0, 0);

    private final DeadLetterTable letters;
    private final Inbox inbox;
    private final InboxTable table;
    private final SystemScope systemScope;
    private final EventLog log;

    SetAsideEvents(DeadLetterTable letters, Inbox inbox, InboxTable table, SystemScope systemScope, EventLog log) {
        this.letters = letters;
        this.inbox = inbox;
        this.table = table;
        this.systemScope = systemScope;
        this.log = log;
    }

    /** The next ones in the order in which they were put aside, at most {@code limit}. */
    public List<SetAsideEvent> list(List<String> after, int limit) {
        return letters.waiting(after.isEmpty() ? FIRST : id(after.getFirst()), limit);
    }

    /**
     * Gives the event to the consumer that could not have it, in this transaction; what comes of it is signed by the caller.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404) when it does not wait, or lies elsewhere; {@code E-REPLAY} (409)
     *     when it fails again: it goes on waiting
     */
    public void replay(UUID id, String reason) {
        Kept kept = kept(id);
        try {
            IncomingEvent event = IncomingEvents.read(kept.value(), null);
            for (EventConsumer consumer : concerned(kept.told(), event)) {
                consume(consumer, event);
            }
        } catch (MalformedEvent e) {
            throw refused(e.code() + ": " + e.getMessage());
        }
        decided(kept, "REPLAYED", "event.replayed.v1", reason);
    }

    /**
     * Gives the event up.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404) when it does not wait, or lies elsewhere
     */
    public void dismiss(UUID id, String reason) {
        decided(kept(id), "DISMISSED", "event.dismissed.v1", reason);
    }

    /** How many wait in the whole service, by reason; in system scope. */
    public Map<String, Long> byReason() {
        return letters.byReason();
    }

    private List<EventConsumer> concerned(SetAsideEvent letter, IncomingEvent event) {
        List<EventConsumer> concerned = inbox.wanting(event.type()).stream()
                .filter(consumer -> letter.consumer() == null || consumer.name().equals(letter.consumer()))
                .toList();
        if (concerned.isEmpty()) {
            throw refused("nobody consumes " + event.type());
        }
        return concerned;
    }

    private void consume(EventConsumer consumer, IncomingEvent event) {
        if (!table.revive(consumer.name(), event)) {
            return;
        }
        try {
            systemScope.run("consumer " + consumer.name(), () -> consumer.on(event));
        } catch (ConsumerRefusal e) {
            throw refused(String.valueOf(e.getMessage()));
        } catch (ProblemException e) {
            throw refused(e.problem().code());
        } catch (IdentifierException e) {
            throw refused(e.code());
        } catch (MalformedEvent e) {
            throw e;
        } catch (RuntimeException | Error e) {
            throw refused(PassingFailure.told(e));
        }
    }

    private void decided(Kept kept, String state, String type, String reason) {
        SetAsideEvent letter = kept.told();
        letters.decide(letter.id(), state);
        log.append(Event.of(type, letter.id(), letter.divisionPath(), SetAsideEvent.Decided.of(letter))
                .withReason(reason)
                .internal());
    }

    private Kept kept(UUID id) {
        return letters.lock(id).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    private static ProblemException refused(String why) {
        return new ProblemException(Problem.of("E-REPLAY", Map.of("why", why)));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Cursor.unreadable();
        }
    }
}
