package org.labourrights.chassis.policy;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** All limits that the service's checks know. */
@Singleton
class PolicyChecks {

    private final List<PolicyCheck> checks;

    PolicyChecks(@All List<PolicyCheck> checks) {
        this.checks = checks;
    }

    /** The limits that the value leaves; empty when it may be set. */
    Optional<String> obstacle(String key, JsonNode value) {
        return checks.stream()
                .filter(check -> check.keys().contains(key) && !check.admits(key, value))
                .map(check -> check.expected(key))
                .findFirst();
    }
}
