package org.labourrights.inspection.campaign;

/** Where the report of a unit on a day stands (推进情况报送状态), domain 4.10. */
enum ProgressState {
    /** To be filed (待报送). */
    DUE,
    /** Not filed on its day (未报送). */
    MISSING,
    /** Filed on its day or before (按时报送). */
    SUBMITTED_ON_TIME,
    /** Filed after its day (逾期报送). */
    SUBMITTED_LATE,
    /** No longer wanted, because the campaign is another (不再要求). */
    WITHDRAWN;

    boolean isSubmitted() {
        return this == SUBMITTED_ON_TIME || this == SUBMITTED_LATE;
    }

    boolean isAwaited() {
        return this == DUE || this == MISSING;
    }
}
