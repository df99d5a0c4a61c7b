package org.labourrights.arrears.lead;

/** Where a lead came from (线索来源, code list 3.8). */
public enum LeadChannel {
    HRSS_HOTLINE,
    NATIONAL_ARREARS_PLATFORM,
    HOTLINE_12345,
    SELF_SCREENING,
    ONSITE,
    ONLINE,
    LETTER,
    PETITION,
    UNION_12351,
    HOTLINE_12333,
    AGENCY_TRANSFER,
    INSPECTION_FOUND,
    REPORT_ANALYSIS,
    PUBLIC_OPINION
}
