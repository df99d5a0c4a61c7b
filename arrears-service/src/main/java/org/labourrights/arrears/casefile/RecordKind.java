package org.labourrights.arrears.casefile;

/** Steps that leave a written record in the file of a lead. */
public enum RecordKind {
    /** Another officer answers for it. */
    HANDOVER,
    /** How the facts shall be found out (调查方案). */
    INVESTIGATION_PLAN,
    /** What kind of employment relation it is. */
    RELATION,
    /** Whether wages of migrant workers are owed. */
    MIGRANT_WAGE,
    /** What the investigation found. */
    SUBSTANTIATION,
    /** Both parties agreed to mediation. */
    MEDIATION_REFERRAL,
    /** Why the inspection shall file a case. */
    FILING_REQUEST,
    /** Why the platform is liable beside the employer. */
    PLATFORM_LIABILITY,
    /** Written notice of a refusal (不予受理告知书). */
    REJECTION_NOTICE,
    /** The reporter wants to take it back; an officer has to make sure that it is voluntary. */
    WITHDRAWAL_REQUEST,
    /** Taken back by the reporter. */
    WITHDRAWAL,
    /** How the matter was settled. */
    RESOLUTION,
    /** The reporter confirmed the result. */
    CONFIRMATION,
    /** The reporter objects to the result. */
    OBJECTION,
    /** Nobody objected in time, but the kind of relation is still to be decided. */
    OBJECTION_PERIOD_OVER,
    /** The reporter of a petition wants the answer reviewed (信访复查申请). */
    PETITION_REVIEW_REQUEST,
    /** What the review came to (信访复查意见). */
    PETITION_REVIEW_OPINION,
    /** The reporter of a petition is not content with the review (信访复核申请). */
    PETITION_RECHECK_REQUEST,
    /** What the check of the review came to (信访复核意见). */
    PETITION_RECHECK_OPINION,
    /** Why it was closed without a resolution. */
    CLOSING,
    /** Why it goes on. */
    REOPENING,
    /** What the court does about the money. */
    ENFORCEMENT,
    /** What a person decided on a crime screening. */
    CRIME_DECISION,
    /** Why a payment that was recorded does not count. */
    PAYMENT_REVERSAL,
    /** Why a promise that was recorded does not count. */
    COMMITMENT_VOIDED,
    /** Why an advance that was recorded does not count. */
    ADVANCE_VOIDED,
    /** Why money does not count as recovered after all. */
    RECOVERY_REVERSAL,
    /** Which lead goes on within this one. */
    MERGE,
    /** Why a merge was wrong. */
    MERGE_UNDONE
}
