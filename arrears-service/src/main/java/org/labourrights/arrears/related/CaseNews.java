package org.labourrights.arrears.related;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.identifier.Yuan;

/**
 * What an event of another service says about a case.
 *
 * @param refNo number there
 * @param complaintId shared with the lead; null when the event names none
 * @param leadNo of the lead; null when the event names none
 * @param on day of the event
 * @param dueOn what it says is due; null if nothing
 */
public record CaseNews(
        RelatedKind kind,
        String refNo,
        RelatedStatus status,
        @Nullable UUID complaintId,
        @Nullable String leadNo,
        @Nullable UnifiedSocialCreditCode uscc,
        LocalDate on,
        @Nullable LocalDate dueOn,
        @Nullable Yuan amount,
        String divisionPath) {}
