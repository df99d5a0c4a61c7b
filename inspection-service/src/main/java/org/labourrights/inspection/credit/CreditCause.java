package org.labourrights.inspection.credit;

/** What a credit record follows from (记录由来); code list {@code credit-cause}. */
public enum CreditCause {
    /** A case ended with a penalty or a treatment decision (查处): what grades count. */
    CASE_DECIDED,
    /** A rectification failed for good (拒不整改). */
    RECTIFICATION_ESCALATED,
    /** Arrears were confirmed (欠薪查实), DOC 000 五(六). */
    ARREARS_CONFIRMED,
    /** Put on the blacklist (列入失信联合惩戒名单). */
    BLACKLISTED,
    /** Published as a grave violation (社会公布). */
    PUBLISHED,
    /** The yearly grading (年度评价). */
    GRADED,
    /** Entered by an officer with a reason (人工记录). */
    MANUAL
}
