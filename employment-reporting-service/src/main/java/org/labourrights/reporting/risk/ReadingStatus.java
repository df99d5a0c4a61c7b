package org.labourrights.reporting.risk;

/** Whether an indicator says anything. Only MEASURED ones carry a level and weigh in the composite. */
public enum ReadingStatus {
    MEASURED,
    /** Fewer people in the denominator than the small-group policy allows: a level would speak of individuals. */
    INSUFFICIENT,
    /** It needs the period's report, and none is accepted. */
    NO_REPORT,
    /** No denominator or no figure: unknown is never zero. */
    NOT_APPLICABLE
}
