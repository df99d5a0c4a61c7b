package org.labourrights.probe;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.labourrights.chassis.inbox.EventConsumer;
import org.labourrights.chassis.inbox.IncomingEvent;

/** Asked after {@link ProbeConsumer} for the events that both want, and less particular about them. */
@ApplicationScoped
@Priority(10)
public class SecondConsumer implements EventConsumer {

    static final String SHARED = "probe.shared.v1";

    private final Effects effects;

    SecondConsumer(Effects effects) {
        this.effects = effects;
    }

    @Override
    public String name() {
        return "probe-second";
    }

    @Override
    public Set<String> types() {
        return Set.of(SHARED);
    }

    @Override
    public void on(IncomingEvent event) {
        effects.add(event.id(), "second");
    }
}
