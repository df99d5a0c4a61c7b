package org.labourrights.reporting.risk;

/** Level of an indicator, of the composite and of a warning (风险等级), from harmless to worst. */
public enum RiskLevel {
    GREEN,
    BLUE,
    YELLOW,
    ORANGE,
    RED;

    public boolean atLeast(RiskLevel other) {
        return compareTo(other) >= 0;
    }

    static RiskLevel worse(RiskLevel one, RiskLevel other) {
        return one.atLeast(other) ? one : other;
    }

    static RiskLevel milder(RiskLevel one, RiskLevel other) {
        return one.atLeast(other) ? other : one;
    }
}
