package org.labourrights.reporting.enterprise;

/** How the work is organised (经营模式). */
public enum BusinessModel {
    /** 自营. */
    SELF_OPERATED,
    /** 众包. */
    CROWDSOURCED,
    /** 代理加盟. */
    AGENT_FRANCHISE,
    /** 混合. */
    MIXED,
    /** 第三方平台. */
    THIRD_PARTY
}
