package org.labourrights.arrears.referral;

/** Why a lead is handed on to somebody else. */
public enum TransferReason {
    /** The work was done in another division (跨地区联动). */
    WRONG_DIVISION,
    /** The matter is another agency's. */
    OTHER_AGENCY,
    /** Several divisions are concerned; one takes the lead. */
    CROSS_REGION,
    /** A higher level takes it over, or hands it down. */
    OTHER_LEVEL
}
