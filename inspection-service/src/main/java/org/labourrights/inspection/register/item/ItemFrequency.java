package org.labourrights.inspection.register.item;

/** How often an item is inspected (抽查频次). */
public enum ItemFrequency {
    /** 每季度. */
    QUARTERLY,
    /** 每半年. */
    HALF_YEARLY,
    /** 每年. */
    YEARLY,
    /** 根据需要. */
    AS_NEEDED
}
