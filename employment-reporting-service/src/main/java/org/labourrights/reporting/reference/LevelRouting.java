package org.labourrights.reporting.reference;

/** Which level receives reports (报送层级); values of {@code report.levelRouting}. */
public enum LevelRouting {
    /** The county. */
    COUNTY,
    /** The league for platforms, the banner for partners (阿拉善). */
    LEAGUE_BANNER,
    /** Province, city and county by the standing of the person in charge (冀人社规〔2021〕5号 §9). */
    THREE_LEVEL
}
