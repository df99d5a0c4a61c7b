package org.labourrights.inspection.campaign;

/** Where a task of a campaign stands. */
enum CampaignTaskState {
    /** To be done (进行中). */
    OPEN,
    /** Done (已完成). */
    DONE,
    /** Entered in error (已撤销). */
    WITHDRAWN
}
