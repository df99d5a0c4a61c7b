package org.labourrights.arrears.lead;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.kernel.assignment.Handler;

/** What the events of a lead say: references, counts and amounts, never a person. */
final class LeadPayload {

    private LeadPayload() {}

    /** {@code lead.received.v1}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Received(
            String leadNo,
            LeadChannel channel,
            DivisionCode divisionCode,
            int workerCount,
            Yuan amount,
            @Nullable UnifiedSocialCreditCode uscc) {
        static Received of(LeadFacts lead) {
            return new Received(
                    lead.leadNo(),
                    lead.channel(),
                    lead.divisionCode(),
                    lead.workers(),
                    lead.claimAmount(),
                    lead.uscc());
        }
    }

    /** {@code lead.accepted.v1}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Accepted(
            String leadNo,
            UUID complaintId,
            @Nullable UnifiedSocialCreditCode uscc,
            String handlerAgency,
            boolean acceptOnTime,
            MigrantWage migrantWage) {
        static Accepted of(LeadFacts lead, boolean onTime) {
            return new Accepted(
                    lead.leadNo(),
                    lead.complaintId(),
                    lead.uscc(),
                    lead.handlerAgency().orElseThrow(),
                    onTime,
                    lead.migrantWage());
        }
    }

    /** {@code lead.connected.v1}. */
    record Connected(String leadNo, boolean connectOnTime) {}

    /** {@code lead.feedback.given.v1}. */
    record FeedbackGiven(String leadNo, boolean feedbackOnTime) {}

    /**
     * {@code lead.substantiated.v1}.
     *
     * @param period months of the arrears, {@code 2026-05/2026-07}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Substantiated(
            String leadNo,
            UUID complaintId,
            @Nullable UnifiedSocialCreditCode uscc,
            int workerCount,
            Yuan amount,
            String period) {
        static Substantiated of(LeadEvent.Substantiated found) {
            LeadFacts lead = found.lead();
            return new Substantiated(
                    lead.leadNo(),
                    lead.complaintId(),
                    lead.uscc(),
                    found.workers(),
                    found.amount(),
                    found.periodStart() + "/" + found.periodEnd());
        }
    }

    /** {@code lead.referred.to.mediation.v1}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Referred(
            String leadNo,
            UUID complaintId,
            @Nullable UnifiedSocialCreditCode uscc,
            Yuan claimAmount,
            int workerCount,
            boolean consentRecorded) {
        static Referred of(LeadFacts lead) {
            return new Referred(
                    lead.leadNo(), lead.complaintId(), lead.uscc(), lead.claimAmount(), lead.workers(), true);
        }
    }

    /** {@code lead.filing.requested.v1}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FilingRequested(
            String leadNo,
            UUID complaintId,
            @Nullable UnifiedSocialCreditCode uscc,
            List<String> violationTypes,
            int workerCount,
            Yuan amount) {
        static FilingRequested of(LeadEvent.FilingRequested requested) {
            LeadFacts lead = requested.lead();
            return new FilingRequested(
                    lead.leadNo(),
                    lead.complaintId(),
                    lead.uscc(),
                    requested.violationTypes(),
                    lead.workers(),
                    lead.claimAmount());
        }
    }

    /** {@code arrears.platform.liability.v1}. */
    record PlatformLiable(
            String leadNo, UnifiedSocialCreditCode platformUscc, UnifiedSocialCreditCode partnerUscc, String reason) {
        static PlatformLiable of(LeadEvent.PlatformLiable liable) {
            return new PlatformLiable(liable.lead().leadNo(), liable.platform(), liable.partner(), liable.reason());
        }
    }

    /** {@code lead.paid.v1}. */
    record Paid(String leadNo, UUID complaintId, Yuan amount, int workerCount, Yuan remaining) {
        static Paid of(LeadEvent.Paid paid) {
            return new Paid(
                    paid.lead().leadNo(), paid.lead().complaintId(), paid.amount(), paid.workers(), paid.remaining());
        }
    }

    /** {@code lead.payment.reversed.v1}. */
    record PaymentReversed(String leadNo, UUID complaintId, Yuan amount, int workerCount, Yuan remaining) {
        static PaymentReversed of(LeadEvent.PaymentReversed reversed) {
            return new PaymentReversed(
                    reversed.lead().leadNo(),
                    reversed.lead().complaintId(),
                    reversed.amount(),
                    reversed.workers(),
                    reversed.remaining());
        }
    }

    /**
     * {@code lead.merged.v1}: the lead that goes on, as it stands afterwards, and the other.
     *
     * @param workerCount of both together, as are the amounts
     * @param confirmedAmount absent while the facts are not found out
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Merged(
            String leadNo,
            UUID complaintId,
            String mergedLeadNo,
            UUID mergedComplaintId,
            int workerCount,
            Yuan amount,
            @Nullable Yuan confirmedAmount,
            Yuan paidAmount,
            int paidWorkerCount) {
        static Merged of(LeadEvent.Merged merged) {
            LeadFacts lead = merged.lead();
            return new Merged(
                    lead.leadNo(),
                    lead.complaintId(),
                    merged.other().leadNo(),
                    merged.other().complaintId(),
                    lead.workers(),
                    lead.claimAmount(),
                    lead.confirmedAmount(),
                    lead.paidAmount(),
                    lead.paidWorkers());
        }
    }

    /**
     * {@code lead.unmerged.v1}: both leads, as each stands by itself afterwards. What was paid on the other one may have
     * been taken back while it was merged, so that its own earlier events no longer tell its sums.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Unmerged(
            @JsonUnwrapped Merged goesOn,
            int mergedWorkerCount,
            Yuan mergedAmount,
            @Nullable Yuan mergedConfirmedAmount,
            Yuan mergedPaidAmount,
            int mergedPaidWorkerCount) {
        static Unmerged of(LeadEvent.Merged parted) {
            LeadFacts other = parted.other();
            return new Unmerged(
                    Merged.of(parted),
                    other.workers(),
                    other.claimAmount(),
                    other.confirmedAmount(),
                    other.paidAmount(),
                    other.paidWorkers());
        }
    }

    /**
     * {@code lead.crime.suspected.v1}.
     *
     * @param workerCount absent: unknown
     * @param result {@code MET} or {@code NEEDS_REVIEW}
     * @param basis which limb of the test: {@code SINGLE} worker or {@code GROUP}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CrimeSuspected(
            String leadNo,
            UUID complaintId,
            @Nullable UnifiedSocialCreditCode uscc,
            @Nullable Integer workerCount,
            Yuan amount,
            String result,
            String basis) {
        static CrimeSuspected of(LeadEvent.CrimeSuspected suspected) {
            LeadFacts lead = suspected.lead();
            return new CrimeSuspected(
                    lead.leadNo(),
                    lead.complaintId(),
                    lead.uscc(),
                    suspected.workers(),
                    suspected.amount(),
                    suspected.result(),
                    suspected.basis());
        }
    }

    /** {@code lead.closed.v1}; days from receipt to the end. */
    record Closed(String leadNo, UUID complaintId, LeadOutcome outcome, long days) {
        static Closed of(LeadEvent.Closed closed, long days) {
            return new Closed(closed.lead().leadNo(), closed.lead().complaintId(), closed.outcome(), days);
        }
    }

    /** Internal trail: who may read the people of the lead from now on, and who could until now. */
    record Reassigned(String leadNo, Handler from, Handler to) {
        static Reassigned of(LeadEvent.Reassigned reassigned) {
            return new Reassigned(reassigned.lead().leadNo(), reassigned.from(), reassigned.to());
        }
    }

    /** Internal trail: what was decided on migrant workers' wages. */
    record WageDecided(String leadNo, MigrantWage before, MigrantWage now) {}

    /** Internal trail: what changed, not who is concerned. */
    record Internal(String leadNo, List<LeadState> states) {}
}
