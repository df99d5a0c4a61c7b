package org.labourrights.chassis.inbox;

import io.opentelemetry.api.trace.SpanKind;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.correlation.Correlation;
import org.labourrights.chassis.identifier.IdentifierException;
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
        REFUSED,
        /** It cannot be consumed and lies with the dead letters. */
        DEAD
    }

    /** A consumer that has not had the event, and why. */
    record Failed(EventConsumer consumer, Throwable failure) {}

    /**
     * What became of an event at the consumers that want its type.
     *
     * @param outcomes in the order of the beans
     * @param failures of those that have not had it; all others have
     */
    record Delivery(List<Outcome> outcomes, List<Failed> failures) {}

    private final List<EventConsumer> consumers;
    private final InboxTable table;
    private final InboxPositions positions;
    private final SystemScope systemScope;
    private final Correlation correlation;
    private final TraceContext trace;
    private final InboxCounts counts;

    Inbox(
            @All List<EventConsumer> consumers,
            InboxTable table,
            InboxPositions positions,
            SystemScope systemScope,
            Correlation correlation,
            TraceContext trace,
            InboxCounts counts) {
        this.consumers = List.copyOf(consumers);
        this.table = table;
        this.positions = positions;
        this.systemScope = systemScope;
        this.correlation = correlation;
        this.trace = trace;
        this.counts = counts;
    }

    boolean hasConsumers() {
        return !consumers.isEmpty();
    }

    /** Those that want the type. */
    List<EventConsumer> wanting(String type) {
        return consumers.stream()
                .filter(consumer -> consumer.types().contains(type))
                .toList();
    }

    /**
     * Delivers the event; what became of it at each consumer that wants its type, in the order of the beans.
     *
     * @throws MalformedEvent a consumer found the payload not to be what the type promises; the others have had it
     * @throws RuntimeException a consumer failed: deliver again later, nobody will act twice
     */
    public List<Outcome> deliver(IncomingEvent event) {
        Delivery delivery = deliver(event, null);
        for (Failed failed : delivery.failures()) {
            switch (failed.failure()) {
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                default -> throw new IllegalStateException(failed.failure());
            }
        }
        return delivery.outcomes();
    }

    /** Delivers the event that was read at this place; one consumer that fails keeps it from none of the others. */
    Delivery deliver(IncomingEvent event, @Nullable Place place) {
        List<Outcome> outcomes = new ArrayList<>();
        List<Failed> failures = new ArrayList<>();
        for (var consumer : wanting(event.type())) {
            try {
                outcomes.add(deliver(event, place, consumer));
            } catch (RuntimeException | Error e) {
                failures.add(new Failed(consumer, e));
            }
        }
        return new Delivery(List.copyOf(outcomes), List.copyOf(failures));
    }

    private Outcome deliver(IncomingEvent event, @Nullable Place place, EventConsumer consumer) {
        var outcome = JobContext.call(() -> {
            correlation.continueFrom(event.correlationId(), event.id().toString());
            return trace.continued(
                    event.traceparent(),
                    "consume " + event.type(),
                    SpanKind.CONSUMER,
                    () -> systemScope.inOwnName("consumer " + consumer.name(), () -> settle(event, place, consumer)));
        });
        counts.count(consumer.name(), outcome);
        LOG.infof("Event %s (%s): %s by %s", event.id(), event.type(), outcome, consumer.name());
        return outcome;
    }

    private Outcome settle(IncomingEvent event, @Nullable Place place, EventConsumer consumer) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> effect(event, place, consumer));
        } catch (ConsumerRefusal refusal) {
            return refused(event, place, consumer, String.valueOf(refusal.getMessage()));
        } catch (ProblemException refusal) {
            return refused(event, place, consumer, refusal.problem().code());
        } catch (IdentifierException e) {
            throw new MalformedEvent("E-EVENT-DATA", "An identifier in the data is none: " + e.code());
        }
    }

    private Outcome effect(IncomingEvent event, @Nullable Place place, EventConsumer consumer) {
        // The place first: it also knows what was consumed so long ago that the note of it is gone.
        boolean fresh = place == null || positions.advance(consumer.name(), place);
        if (!fresh || !table.note(consumer.name(), event, Outcome.DONE, null)) {
            return Outcome.DUPLICATE;
        }
        consumer.on(event);
        return Outcome.DONE;
    }

    /** Noted in a transaction of its own: the one of the effect was rolled back by the refusal. */
    private Outcome refused(IncomingEvent event, @Nullable Place place, EventConsumer consumer, String code) {
        return QuarkusTransaction.requiringNew().call(() -> {
            boolean fresh = place == null || positions.advance(consumer.name(), place);
            return fresh && table.note(consumer.name(), event, Outcome.REFUSED, code)
                    ? Outcome.REFUSED
                    : Outcome.DUPLICATE;
        });
    }
}
