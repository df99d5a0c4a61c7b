package org.labourrights.arrears.referral;

/** Why a platform is liable beside its partner. */
enum LiabilityReason {
    /** The partner dispatched the workers (劳务派遣). */
    DISPATCH,
    /** The platform did not pay the partner, or let it be passed on (外包、转包). */
    OUTSOURCING,
    /** The partner lacks the qualification that the work takes. */
    UNQUALIFIED_PARTNER,
    /** The cooperation agreement says so. */
    AGREEMENT
}
