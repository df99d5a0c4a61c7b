package org.labourrights.arrears.lead;

/** What kind of message a lead is (线索性质). */
public enum LeadType {
    /** From an identified worker about their own pay (投诉). */
    COMPLAINT,
    /** From anybody, possibly anonymous (举报). */
    REPORT
}
