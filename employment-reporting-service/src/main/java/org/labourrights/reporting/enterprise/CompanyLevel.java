package org.labourrights.reporting.enterprise;

/** Where the person in charge stands (派驻层级); it decides the recipient under three-level routing. */
public enum CompanyLevel {
    /** 省级业务负责人: in charge of the whole province. */
    HEAD_OFFICE_PROVINCE,
    /** 区域负责人: stationed in a city. */
    REGIONAL,
    /** Local company. */
    LOCAL
}
