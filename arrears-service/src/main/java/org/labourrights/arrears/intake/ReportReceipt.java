package org.labourrights.arrears.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.ArrearsLead;

/**
 * What a worker gets for a report.
 *
 * @param receiptCode reads the state later; shown this once. Null with a login, which reads it without
 */
@Schema(name = "ReportReceipt", description = "受理回执 Receipt of a report")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportReceipt(
        @Nullable @Schema(description = "查询码，仅显示一次 Shown once; reads the state", examples = "7KQ2M-X4T9B-0RWZD-J6HPA")
        String receiptCode,

        @Schema(examples = "QX-152921-20260930-0001") String leadNo,
        Instant receivedAt,
        @Schema(description = "最迟反馈日 Feedback comes by") LocalDate feedbackDueOn) {

    static ReportReceipt of(ArrearsLead lead, @Nullable String code) {
        return new ReportReceipt(
                code,
                lead.leadNo(),
                lead.facts().receivedAt(),
                lead.milestones().deadlines().feedback().dueOn());
    }
}
