package org.labourrights.reporting.layoff;

/** What the authorities do for those laid off (五个跟上去, E09). */
public enum FollowUpItem {
    /** 扶贫兜底. */
    POVERTY_SAFETY_NET,
    /** 失业保险. */
    UNEMPLOYMENT_INSURANCE,
    /** 就业服务. */
    EMPLOYMENT_SERVICE,
    /** 技能培训. */
    SKILL_TRAINING,
    /** 困难补助. */
    HARDSHIP_SUBSIDY
}
