package org.labourrights.arrears.screening;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Set;
import org.labourrights.chassis.policy.PolicyCheck;

/** Keeps the thresholds of a province within what the law leaves to its high court (法释〔2013〕3号 §3). */
@ApplicationScoped
class ThresholdLimits implements PolicyCheck {

    static final String SINGLE = "crime.thresholdSingle";
    static final String GROUP = "crime.thresholdGroup";

    @Override
    public Set<String> keys() {
        return Set.of(SINGLE, GROUP);
    }

    @Override
    public boolean admits(String key, JsonNode value) {
        if (value.isNull()) {
            return true;
        }
        return value.isNumber()
                && value.decimalValue().compareTo(least(key)) >= 0
                && value.decimalValue().compareTo(most(key)) <= 0;
    }

    @Override
    public String expected(String key) {
        return "null | [" + least(key) + "; " + most(key) + "]";
    }

    private static BigDecimal least(String key) {
        return BigDecimal.valueOf(key.equals(SINGLE) ? 5_000 : 30_000);
    }

    private static BigDecimal most(String key) {
        return BigDecimal.valueOf(key.equals(SINGLE) ? 20_000 : 100_000);
    }
}
