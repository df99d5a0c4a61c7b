package org.labourrights.inspection.finding;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.inspection.violation.FindingClass;
import org.labourrights.inspection.violation.Severity;
import org.labourrights.inspection.violation.ViolationType;

/** What happened to a finding; fired as a CDI event in the transaction of the change. */
public sealed interface FindingEvent {

    /** The finding as it stood after the change. */
    Facts finding();

    Instant at();

    /**
     * @param taskId the task that found it; null when it came in another way
     * @param itemCode item of the check list, {@code CHK-05}
     * @param affectedWorkers how many
     * @param amount yuan involved; null when none
     * @param agencyId the agency that found it and disposes of it
     * @param jointPlatform the platform that answers with a partner (连带责任); null when it is alone
     */
    record Facts(
            UUID id,
            String findingNo,
            @Nullable UUID taskId,
            UnifiedSocialCreditCode uscc,
            String divisionPath,
            String itemCode,
            ViolationType type,
            FindingClass findingClass,
            Severity severity,
            int affectedWorkers,
            @Nullable Yuan amount,
            String agencyId,
            @Nullable UnifiedSocialCreditCode jointPlatform) {}

    /** It is confirmed ({@code finding.confirmed.v1}): its track begins. */
    record Confirmed(Facts finding, Instant at) implements FindingEvent {}

    /** It was confirmed by mistake and is taken back, with a reason. */
    record Withdrawn(Facts finding, String reason, Instant at) implements FindingEvent {}
}
