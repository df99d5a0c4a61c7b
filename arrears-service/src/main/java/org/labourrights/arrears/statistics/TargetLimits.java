package org.labourrights.arrears.statistics;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.labourrights.chassis.policy.PolicyCheck;

/** The target of a rate is a percentage. */
@ApplicationScoped
class TargetLimits implements PolicyCheck {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Override
    public Set<String> keys() {
        return Arrays.stream(LeadRate.values())
                .map(LeadRate::target)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    @Override
    public boolean admits(String key, JsonNode value) {
        return value.isNumber()
                && value.decimalValue().signum() > 0
                && value.decimalValue().compareTo(WHOLE) <= 0;
    }

    @Override
    public String expected(String key) {
        return "(0; 100]";
    }
}
