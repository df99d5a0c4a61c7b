package org.labourrights.probe;

import com.fasterxml.jackson.core.JsonParseException;
import io.opentelemetry.api.trace.Span;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.labourrights.chassis.inbox.ConsumerRefusal;
import org.labourrights.chassis.inbox.EventConsumer;
import org.labourrights.chassis.inbox.IncomingEvent;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.scope.Caller;

/** Consumes as the payload's field {@code then} asks. */
@ApplicationScoped
@Priority(20)
public class ProbeConsumer implements EventConsumer {

    /** While true, events with {@code then: fail} fail. */
    static final AtomicBoolean BROKEN = new AtomicBoolean();

    /** Until true, events with {@code then: fault} meet a fault that does not pass. */
    static final AtomicBoolean MENDED = new AtomicBoolean();

    /** While true, an event that says so is not done with. */
    static final AtomicBoolean HELD = new AtomicBoolean();

    private final Effects effects;
    private final EventLog log;

    ProbeConsumer(Effects effects, EventLog log) {
        this.effects = effects;
        this.log = log;
    }

    @Override
    public String name() {
        return "probe";
    }

    @Override
    public Set<String> types() {
        return Set.of("probe.asked.v1", SecondConsumer.SHARED);
    }

    @Override
    public void on(IncomingEvent event) {
        effects.add(event.id(), event.text("what"));
        effects.add(event.id(), "trace " + Span.current().getSpanContext().getTraceId());
        switch (event.data().path("then").asText()) {
            case "refuse" -> throw new ConsumerRefusal("E-STATE");
            case "fail" -> failWhileBroken();
            case "error" -> breakDownWhileBroken();
            case "wait" -> waitWhileHeld();
            case "fault" -> faultUntilMended(event.text("fault"), event.id());
            case "tell" -> tell(event);
            default -> {
                // Nothing more is asked.
            }
        }
    }

    private static void breakDownWhileBroken() {
        if (BROKEN.get()) {
            throw new InternalError("The machine is short of something");
        }
    }

    private void faultUntilMended(String fault, UUID id) {
        if (MENDED.get()) {
            return;
        }
        switch (fault) {
            case "null" -> throw new NullPointerException("of a person's name");
            case "cast" -> throw new ClassCastException("of a person's name");
            case "state" -> throw new IllegalStateException("of a person's name");
            case "linkage" -> throw new NoClassDefFoundError("of a person's name");
            case "json" -> throw new UndeclaredThrowableException(new JsonParseException(null, "of a person's name"));
            case "value" -> effects.refused("INSERT INTO probe_effect (cause, what) VALUES ('no id', 'x')");
            case "constraint" -> effects.refused("INSERT INTO probe_effect (cause, what) VALUES (NULL, 'x')");
            default -> effects.refused("INSERT INTO probe_effect (cause, nothing) VALUES ('" + id + "', 'x')");
        }
    }

    private void tell(IncomingEvent event) {
        log.append(Event.of("probe.told.v1", event.subject(), Caller.NATION, Map.of()));
    }

    private static void waitWhileHeld() {
        while (HELD.get()) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void failWhileBroken() {
        if (BROKEN.get()) {
            throw new UncheckedIOException(new IOException("A dependency is away"));
        }
    }
}
