package org.labourrights.inspection.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.journal.Step;
import org.labourrights.inspection.violation.FindingClass;
import org.labourrights.inspection.violation.Severity;
import org.labourrights.inspection.violation.ViolationType;

/** What happened to a finding; fired as a CDI event in the transaction of the change. */
public sealed interface FindingEvent extends Step {

    /** The finding as it stood after the change. */
    Facts finding();

    Instant at();

    /**
     * @param taskId the task that found it; null when it came in another way
     * @param leadNo number of the lead that it belongs to; null without one
     * @param itemCode item of the check list, {@code CHK-05}
     * @param affectedWorkers how many
     * @param amount yuan involved; null when none
     * @param agencyId the agency that found it and disposes of it
     * @param jointAgencyIds agencies that dispose of it together with that one
     * @param jointPlatform the platform that answers with a partner (连带责任); null when it is alone
     * @param curable whether it can be rectified, so that an order goes beside the case
     * @param rectificationDays term that the officer sets, in natural days; null: that of the policy
     * @param registrations what an inducement rests on; none for anything else
     */
    record Facts(
            UUID id,
            String findingNo,
            @Nullable UUID taskId,
            @Nullable String leadNo,
            UnifiedSocialCreditCode uscc,
            String divisionPath,
            String itemCode,
            ViolationType type,
            FindingClass findingClass,
            Severity severity,
            int affectedWorkers,
            @Nullable Yuan amount,
            String agencyId,
            List<String> jointAgencyIds,
            @Nullable UnifiedSocialCreditCode jointPlatform,
            boolean curable,
            @Nullable Integer rectificationDays,
            List<Registered> registrations) {}

    /** One registration; keys are opaque and the same for the same business, address and agent. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Registered(
            String registration,
            @Nullable String address,
            @Nullable String agent,
            LocalDate registeredOn) {}

    /** It was recorded, and awaits a second person. */
    record Recorded(Facts finding, Instant at) implements FindingEvent {}

    /** What was recorded is corrected before it is confirmed. */
    record Revised(Facts finding, Instant at) implements FindingEvent {}

    /** It is confirmed ({@code finding.confirmed.v1}): its track begins. */
    record Confirmed(Facts finding, Instant at) implements FindingEvent {}

    /**
     * The study of a complex one ended; with a class its track begins as if it were confirmed with it.
     *
     * @param became {@code ILLEGAL} or {@code IRREGULAR}; null when nothing follows
     */
    record Studied(Facts finding, @Nullable FindingClass became, Instant at) implements FindingEvent {}

    /** First, minor, cured in time and without harm: there will be no penalty (行政处罚法 §33). */
    record PenaltyWaived(Facts finding, LocalDate on, Instant at) implements FindingEvent {}

    /** It was recorded or confirmed by mistake and is taken back, with a reason. */
    record Withdrawn(Facts finding, String reason, Instant at) implements FindingEvent {}
}
