package org.labourrights.inspection.register.item;

/** Whom an item is inspected at (检查对象类型). */
public enum ObjectType {
    /** 平台企业. */
    PLATFORM,
    /** 用工合作企业. */
    PARTNER,
    /** 平台企业和用工合作企业. */
    BOTH
}
