package org.labourrights.chassis.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while an event cannot be consumed, or when the topics have long not been read: what this service shows may be behind the others. */
@Readiness
@ApplicationScoped
class InboxHealth implements HealthCheck {

    private final InboxService inbox;
    private final InboxConfig config;

    InboxHealth(InboxService inbox, InboxConfig config) {
        this.inbox = inbox;
        this.config = config;
    }

    @Override
    public HealthCheckResponse call() {
        int blocked = inbox.blocked();
        var quiet = inbox.quietFor();
        return HealthCheckResponse.named("event inbox")
                .status(blocked == 0 && quiet.compareTo(config.stalledAfter()) < 0)
                .withData("blockedPartitions", blocked)
                .withData("quietForSeconds", quiet.toSeconds())
                .build();
    }
}
