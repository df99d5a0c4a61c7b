package org.labourrights.reporting.risk;

/** Level of an indicator, of the composite and of a warning (风险等级), from harmless to worst. */
public enum RiskLevel {
    GREEN("绿色"),
    BLUE("蓝色"),
    YELLOW("黄色"),
    ORANGE("橙色"),
    RED("红色");

    private final String zh;

    RiskLevel(String zh) {
        this.zh = zh;
    }

    String zh() {
        return zh;
    }

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
