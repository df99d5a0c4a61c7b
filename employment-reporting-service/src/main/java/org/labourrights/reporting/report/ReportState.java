package org.labourrights.reporting.report;

import java.util.EnumSet;
import java.util.Set;

/**
 * States of an employment report and, in {@link #next()}, the one table of its transitions.
 *
 * <p>A report that was accepted once stays in force while its amendment is drafted, submitted, reviewed or returned: the
 * accepted version is kept beside the state.
 */
public enum ReportState {
    /** 草稿: only the enterprise sees and changes it. */
    DRAFT,
    /** 已报送. */
    SUBMITTED,
    /** 审核中: a recipient has taken it up. */
    UNDER_REVIEW,
    /** 已接收. */
    ACCEPTED,
    /** 已退回: to be corrected within the correction window. */
    RETURNED,
    /** 更正草稿: a new version of an accepted report is being prepared. */
    AMENDMENT_DRAFT,
    /** 已作废. */
    VOIDED;

    /** The states that may follow this one. */
    public Set<ReportState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED, VOIDED);
            case SUBMITTED -> EnumSet.of(UNDER_REVIEW, VOIDED);
            case UNDER_REVIEW -> EnumSet.of(ACCEPTED, RETURNED);
            // Accepted again only as what was in force before the amendment that is given up.
            case RETURNED, AMENDMENT_DRAFT -> EnumSet.of(SUBMITTED, ACCEPTED);
            case ACCEPTED -> EnumSet.of(AMENDMENT_DRAFT);
            case VOIDED -> EnumSet.noneOf(ReportState.class);
        };
    }

    public boolean mayBecome(ReportState to) {
        return next().contains(to);
    }
}
