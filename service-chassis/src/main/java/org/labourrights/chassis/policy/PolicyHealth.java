package org.labourrights.chassis.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Names the rows that were set aside; the service is ready all the same, since other rows govern in their place. */
@Readiness
@ApplicationScoped
class PolicyHealth implements HealthCheck {
    private final Policies policies;

    PolicyHealth(Policies policies) {
        this.policies = policies;
    }

    @Override
    public HealthCheckResponse call() {
        List<PolicyBook.SetAside> rows = policies.setAside();
        var answer = HealthCheckResponse.named("policies").up().withData("rowsSetAside", rows.size());
        if (!rows.isEmpty()) {
            answer.withData(
                    "rows", rows.stream().map(row -> row.id().toString()).collect(Collectors.joining(" ")));
        }
        return answer.build();
    }
}
