package org.labourrights.testkit.events;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.labourrights.chassis.log.AppendCheck;
import org.labourrights.chassis.log.Event;

/**
 * In every component test, holds every appended event against its schema. Unless
 * {@code testkit.event-schemas=optional} an event that is relayed must have one.
 */
@ApplicationScoped
class SchemaCheck implements AppendCheck {

    private final boolean required;

    SchemaCheck(@ConfigProperty(name = "testkit.event-schemas", defaultValue = "required") String mode) {
        this.required = mode.equals("required");
    }

    @Override
    public void check(Event event, String payload) {
        if (!EventSchemas.exists(event.type())) {
            if (required && event.relayed()) {
                throw new IllegalArgumentException("No " + EventSchemas.resource(event.type()));
            }
            return;
        }
        var faults = EventSchemas.faults(event.type(), payload);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(event.type() + " breaks its schema: " + faults + " in " + payload);
        }
    }
}
