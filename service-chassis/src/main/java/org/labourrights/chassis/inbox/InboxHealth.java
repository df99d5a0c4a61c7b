package org.labourrights.chassis.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while an event cannot be consumed: what this service shows may be behind the others. */
@Readiness
@ApplicationScoped
class InboxHealth implements HealthCheck {

    private final InboxService inbox;

    InboxHealth(InboxService inbox) {
        this.inbox = inbox;
    }

    @Override
    public HealthCheckResponse call() {
        int blocked = inbox.blocked();
        return HealthCheckResponse.named("event inbox")
                .status(blocked == 0)
                .withData("blockedPartitions", blocked)
                .build();
    }
}
