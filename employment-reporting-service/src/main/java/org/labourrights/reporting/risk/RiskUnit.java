package org.labourrights.reporting.risk;

import java.math.BigDecimal;

/** What a limit and a shown value are counted in. */
public enum RiskUnit {
    PERCENT(100, 2, "%"),
    PERMILLE(1000, 2, "‰"),
    /** Points of the composite, 0–100. */
    POINTS(1, 2, "分"),
    COUNT(1, 0, "");

    private final BigDecimal factor;
    private final int decimals;
    private final String zh;

    RiskUnit(int factor, int decimals, String zh) {
        this.factor = BigDecimal.valueOf(factor);
        this.decimals = decimals;
        this.zh = zh;
    }

    /** What a letter writes behind the value. */
    String zh() {
        return zh;
    }

    int decimals() {
        return decimals;
    }

    BigDecimal factor() {
        return factor;
    }
}
