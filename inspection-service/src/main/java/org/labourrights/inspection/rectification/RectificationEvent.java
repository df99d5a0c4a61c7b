package org.labourrights.inspection.rectification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.journal.Step;
import org.labourrights.inspection.violation.ViolationType;

/** What happened to a rectification; fired as a CDI event in the transaction of the change. */
public sealed interface RectificationEvent extends Step {

    /** The rectification as it stood after the change. */
    Facts rectification();

    Instant at();

    /** What others need to know of it. */
    record Facts(
            UUID id,
            String rectificationNo,
            UnifiedSocialCreditCode uscc,
            String divisionPath,
            List<UUID> findingIds,
            List<ViolationType> types,
            String agencyId) {}

    /** It was ordered. */
    record Ordered(Facts rectification, LocalDate dueOn, Instant at) implements RectificationEvent {}

    /** The enterprise has it in hand. */
    record Begun(Facts rectification, Instant at) implements RectificationEvent {}

    /** The enterprise says that it is done. */
    record Submitted(Facts rectification, Instant at) implements RectificationEvent {}

    /** It was verified ({@code rectification.verified.v1}). */
    record Verified(Facts rectification, boolean passed, Instant at) implements RectificationEvent {}

    /** It failed for good: a case and a bad record follow (拒不整改). */
    record Escalated(Facts rectification, Instant at) implements RectificationEvent {}

    /** It failed, and was given more time once. */
    record Extended(Facts rectification, LocalDate dueOn, String reason, Instant at) implements RectificationEvent {}

    /** The finding was taken back, and the order with it. */
    record Withdrawn(Facts rectification, String reason, Instant at) implements RectificationEvent {}
}
