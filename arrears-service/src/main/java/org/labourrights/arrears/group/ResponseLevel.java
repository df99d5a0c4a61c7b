package org.labourrights.arrears.group;

/** How high a group ranks by its workers (应急分级); the first is the gravest. */
public enum ResponseLevel {
    LEVEL_1,
    LEVEL_2,
    LEVEL_3,
    LEVEL_4
}
