package org.labourrights.probe;

import io.opentelemetry.api.trace.Span;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.labourrights.chassis.inbox.ConsumerRefusal;
import org.labourrights.chassis.inbox.EventConsumer;
import org.labourrights.chassis.inbox.IncomingEvent;

/** Consumes as the payload's field {@code then} asks. */
@ApplicationScoped
@Priority(20)
public class ProbeConsumer implements EventConsumer {

    /** While true, events with {@code then: fail} fail. */
    static final AtomicBoolean BROKEN = new AtomicBoolean();

    /** While true, an event that says so is not done with. */
    static final AtomicBoolean HELD = new AtomicBoolean();

    private final Effects effects;

    ProbeConsumer(Effects effects) {
        this.effects = effects;
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
            default -> {
                // Nothing more is asked.
            }
        }
    }

    private static void breakDownWhileBroken() {
        if (BROKEN.get()) {
            throw new NoClassDefFoundError("A class is away");
        }
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
            throw new IllegalStateException("A dependency is away");
        }
    }
}
