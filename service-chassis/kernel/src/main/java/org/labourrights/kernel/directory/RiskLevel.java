package org.labourrights.kernel.directory;

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

    /** In Chinese. */
    public String zh() {
        return zh;
    }

    public boolean atLeast(RiskLevel other) {
        return compareTo(other) >= 0;
    }

    public static RiskLevel worse(RiskLevel one, RiskLevel other) {
        return one.atLeast(other) ? one : other;
    }

    public static RiskLevel milder(RiskLevel one, RiskLevel other) {
        return one.atLeast(other) ? other : one;
    }
}
