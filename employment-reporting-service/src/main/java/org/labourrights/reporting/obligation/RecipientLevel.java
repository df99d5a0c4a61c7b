package org.labourrights.reporting.obligation;

/** Administrative level of the bureau that receives a report (报送层级). */
public enum RecipientLevel {
    /** Province or autonomous region (省级). */
    PROVINCE,
    /** City, league, or a county-level city that reports to the province (市级、盟). */
    CITY,
    /** County, district or banner (县区、旗). */
    COUNTY
}
