package org.labourrights.reporting.risk;

import java.math.BigDecimal;

/** What a limit and a shown value are counted in. */
public enum RiskUnit {
    PERCENT(100, 2),
    PERMILLE(1000, 2),
    /** Points of the composite, 0–100. */
    POINTS(1, 2),
    COUNT(1, 0);

    private final BigDecimal factor;
    private final int decimals;

    RiskUnit(int factor, int decimals) {
        this.factor = BigDecimal.valueOf(factor);
        this.decimals = decimals;
    }

    int decimals() {
        return decimals;
    }

    BigDecimal factor() {
        return factor;
    }
}
