package org.labourrights.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.inspection.casework.CaseEvent;
import org.labourrights.inspection.rectification.RectificationEvent;
import org.labourrights.inspection.violation.ViolationType;

/** What cases and rectifications tell the features above them. */
public final class CaseNews {

    private static final String PATH = "CN/150000/150100/150105/";

    private CaseNews() {}

    /** A case of 12 workers in 150105. */
    public static CaseEvent.Facts facts(UnifiedSocialCreditCode uscc, @Nullable Boolean ruralWorkers) {
        UUID id = UUID.randomUUID();
        return new CaseEvent.Facts(
                id,
                "AJ-150105-2026-" + id.toString().substring(0, 8),
                uscc,
                PATH,
                UUID.randomUUID(),
                "QX-150105-20260501-0001",
                List.of(ViolationType.WAGE_ARREARS),
                12,
                Yuan.parse("96000.00"),
                ruralWorkers,
                "HRSS_ENFORCEMENT-150105");
    }

    /** 96,000 yuan were not paid by that day. */
    public static CaseEvent orderExpired(CaseEvent.Facts facts, String dueOn, Instant at) {
        return new CaseEvent.PaymentOrderExpired(facts, Yuan.parse("96000.00"), LocalDate.parse(dueOn), at);
    }

    /** A rectification failed for good. */
    public static RectificationEvent escalated(UnifiedSocialCreditCode uscc, Instant at) {
        UUID id = UUID.randomUUID();
        return new RectificationEvent.Escalated(
                new RectificationEvent.Facts(
                        id,
                        "ZG-" + id.toString().substring(0, 8),
                        uscc,
                        PATH,
                        List.of(UUID.randomUUID()),
                        List.of(ViolationType.OVERTIME),
                        "HRSS-150105"),
                at);
    }
}
