package org.labourrights.inspection.campaign;

/** What kind of campaign it is; code list {@code campaign-type}. */
public enum CampaignType {
    /** Special action (专项行动). */
    SPECIAL_ACTION,
    /** Pilot zone (综合试验区). */
    PILOT_ZONE,
    /** Special inspection (专项检查). */
    SPECIAL_INSPECTION
}
