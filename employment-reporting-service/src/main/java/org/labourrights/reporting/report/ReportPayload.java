package org.labourrights.reporting.report;

import java.util.List;
import java.util.UUID;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/** Payloads of the events that reports send to the other services; counts only. */
sealed interface ReportPayload {

    /**
     * {@code report.submitted.v1}.
     *
     * @param contentHash what the receipt says: the event proves what was filed, also when the document is gone
     */
    record Submitted(UUID reportId, String obligationNo, int version, boolean onTime, String contentHash)
            implements ReportPayload {}

    /** {@code report.accepted.v1}. */
    record Accepted(
            UUID reportId,
            UnifiedSocialCreditCode uscc,
            String period,
            ReportTotals totals,
            List<ReportedArrears> arrears,
            boolean late)
            implements ReportPayload {}

    /** {@code report.returned.v1}. */
    record Returned(UUID reportId, List<ReturnReason> reasons) implements ReportPayload {}

    /** Steps that matter only inside: review, amendment, void. */
    record Step(UUID reportId, String obligationNo, ReportState state) implements ReportPayload {}
}
