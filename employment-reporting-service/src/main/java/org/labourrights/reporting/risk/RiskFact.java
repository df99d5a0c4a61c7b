package org.labourrights.reporting.risk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/**
 * Something another service found about an enterprise.
 *
 * @param eventId id of the event that told it
 * @param type event type, for example {@code finding.confirmed.v1}
 * @param reference number of the finding, case or publication
 * @param kind violation type, credit kind or collective type, as the event says
 * @param workers people concerned, where the event says so
 */
public record RiskFact(
        String eventId,
        String type,
        UnifiedSocialCreditCode uscc,
        String divisionPath,
        String reference,
        @Nullable String kind,
        @Nullable Long workers,
        LocalDate occurredOn) {}
