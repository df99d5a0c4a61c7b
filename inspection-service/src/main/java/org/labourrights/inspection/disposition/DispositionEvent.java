package org.labourrights.inspection.disposition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.journal.Step;

/** What happened to a disposition; fired as a CDI event in the transaction of the change. */
public sealed interface DispositionEvent extends Step {

    /** The disposition as it stood after the change. */
    Facts disposition();

    Instant at();

    /**
     * @param dispositionNo number of its document
     * @param findingId the finding that it comes of; null without one
     * @param dueOn last day for what it asks for; null when it sets none
     */
    record Facts(
            UUID id,
            String dispositionNo,
            DispositionType type,
            UnifiedSocialCreditCode uscc,
            String divisionPath,
            String agencyId,
            List<String> jointAgencyIds,
            @Nullable UUID findingId,
            @Nullable LocalDate dueOn) {}

    /** It was issued ({@code disposition.issued.v1}). */
    record Issued(Facts disposition, Instant at) implements DispositionEvent {}

    /** What it asks for is done. */
    record Completed(Facts disposition, Instant at) implements DispositionEvent {}

    /** It was taken back, with a reason. */
    record Withdrawn(Facts disposition, String reason, Instant at) implements DispositionEvent {}
}
