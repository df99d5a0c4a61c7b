package org.labourrights.inspection.campaign;

/** Whether a campaign holds. That it is over follows from its last day. */
enum CampaignState {
    /** Entered (已部署). */
    OPEN,
    /** Entered in error, or called off (已撤销). */
    WITHDRAWN
}
