package org.labourrights.chassis.inbox;

import io.opentelemetry.api.trace.SpanKind;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.labourrights.chassis.identifier.IdentifierException;
import org.labourrights.chassis.log.Correlation;
import org.labourrights.chassis.log.JobContext;
import org.labourrights.chassis.log.TraceContext;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.SystemScope;

/** Gives an event to every consumer that wants it, to each exactly once. */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);

    /** What became of an event at one consumer. */
    public enum Outcome {
        DONE,
        DUPLICATE,
        OUTDATED,
        REFUSED
    }

    private final List<EventConsumer> consumers;
    private final InboxTable table;
    private final SystemScope systemScope;
    private final Correlation correlation;
    private final TraceContext trace;
    private final Clock clock;
    private final InboxCounts counts;

    Inbox(
            @All List<EventConsumer> consumers,
            InboxTable table,
            SystemScope systemScope,
            Correlation correlation,
            TraceContext trace,
            Clock clock,
            InboxCounts counts) {
        this.consumers = List.copyOf(consumers);
        this.table = table;
        this.systemScope = systemScope;
        this.correlation = correlation;
        this.trace = trace;
        this.clock = clock;
        this.counts = counts;
    }

    boolean hasConsumers() {
        return !consumers.isEmpty();
    }

    /**
     * Delivers the event; what became of it at each consumer that wants its type, in the order of the beans.
     *
     * @throws MalformedEvent a consumer found the payload not to be what the type promises; the others have had it
     * @throws RuntimeException a transient failure: deliver again later, nobody will act twice
     */
    public List<Outcome> deliver(IncomingEvent event) {
        List<Outcome> outcomes = new ArrayList<>();
        MalformedEvent malformed = null;
        for (var consumer : consumers) {
            if (!consumer.types().contains(event.type())) {
                continue;
            }
            try {
                outcomes.add(deliver(event, consumer));
            } catch (MalformedEvent e) {
                // What one consumer misses in it another may not need: the event goes aside after all have seen it.
                malformed = malformed == null ? e : malformed;
            }
        }
        if (malformed != null) {
            throw malformed;
        }
        return List.copyOf(outcomes);
    }

    private Outcome deliver(IncomingEvent event, EventConsumer consumer) {
        var outcome = JobContext.call(() -> {
            correlation.continueFrom(event.correlationId(), event.id().toString());
            return trace.continued(
                    event.traceparent(),
                    "consume " + event.type(),
                    SpanKind.CONSUMER,
                    () -> systemScope.call("consumer " + consumer.name(), () -> settle(event, consumer)));
        });
        counts.count(consumer.name(), outcome);
        LOG.infof("Event %s (%s): %s by %s", event.id(), event.type(), outcome, consumer.name());
        return outcome;
    }

    private Outcome settle(IncomingEvent event, EventConsumer consumer) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> effect(event, consumer));
        } catch (ConsumerRefusal refusal) {
            return refused(event, consumer, String.valueOf(refusal.getMessage()));
        } catch (ProblemException refusal) {
            return refused(event, consumer, refusal.problem().code());
        } catch (IdentifierException e) {
            throw new MalformedEvent("E-EVENT-DATA", "An identifier in the data is none: " + e.code());
        }
    }

    private Outcome effect(IncomingEvent event, EventConsumer consumer) {
        if (!table.note(consumer.name(), event, clock.instant(), Outcome.DONE.name(), null)) {
            return Outcome.DUPLICATE;
        }
        boolean ordered = event.sequence() > 0 && consumer.dropsOutdated();
        if (ordered && !table.isNewest(consumer.name(), event)) {
            table.outdated(consumer.name(), event);
            return Outcome.OUTDATED;
        }
        consumer.on(event);
        return Outcome.DONE;
    }

    /** Noted in a transaction of its own: the one of the effect was rolled back by the refusal. */
    private Outcome refused(IncomingEvent event, EventConsumer consumer, String code) {
        return QuarkusTransaction.requiringNew()
                .call(() -> table.note(consumer.name(), event, clock.instant(), Outcome.REFUSED.name(), code)
                        ? Outcome.REFUSED
                        : Outcome.DUPLICATE);
    }
}
