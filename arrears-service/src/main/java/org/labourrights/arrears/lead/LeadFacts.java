package org.labourrights.arrears.lead;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.reference.Agencies;
import org.labourrights.chassis.reference.AgencyType;
import org.labourrights.kernel.assignment.Handler;

/**
 * What other features need to know of a lead without holding the aggregate; never a person.
 *
 * @param leadNo number for people, {@code QX-152921-20260930-0001}
 * @param complaintId shared by the lead and every case that grows out of it (诉求标识)
 * @param claimAmount in yuan, 2 decimals
 * @param confirmedAmount what was found to be owed; null while the facts are not found out
 * @param paidAmount paid so far
 * @param takenOverBy agency of another kind that is in charge; null: the labour bureau of the division is
 * @param divisionPath reporting path of the division in charge, with trailing slash
 */
public record LeadFacts(
        UUID id,
        String leadNo,
        UUID complaintId,
        LeadType type,
        LeadChannel channel,
        LeadState state,
        @Nullable LeadOutcome outcome,
        Instant receivedAt,
        @Nullable UnifiedSocialCreditCode uscc,
        @Nullable UnifiedSocialCreditCode platformUscc,
        EmploymentRelation relation,
        DivisionCode divisionCode,
        String divisionPath,
        int workers,
        Yuan claimAmount,
        @Nullable Yuan confirmedAmount,
        Yuan paidAmount,
        int paidWorkers,
        MigrantWage migrantWage,
        @Nullable Handler handler,
        @Nullable String takenOverBy) {

    static LeadFacts of(ArrearsLead lead, UUID complaintId, LeadType type, Jurisdiction jurisdiction) {
        Debt debt = lead.debt();
        return new LeadFacts(
                lead.id(),
                lead.leadNo(),
                complaintId,
                type,
                lead.origin().channel(),
                lead.state(),
                lead.ending().map(Ending::outcome).orElse(null),
                lead.origin().receivedAt(),
                lead.employer().uscc(),
                lead.employer().platformUscc(),
                lead.employment().relation(),
                jurisdiction.division(),
                jurisdiction.path(),
                debt.claimed().workers(),
                debt.claimed().amount(),
                debt.isConfirmed() ? debt.owed() : null,
                debt.paid(),
                debt.paidWorkers(),
                debt.claimed().migrantWage(),
                lead.handler().orElse(null),
                jurisdiction.takenOverBy());
    }

    /** Agency that answers for the lead; empty before acceptance. */
    public Optional<String> handlerAgency() {
        return Optional.ofNullable(handler).map(Handler::agencyId);
    }

    /** Agency that answers for what is due: the handler's, before acceptance the one in charge of the place. */
    public String ownerAgency() {
        return handlerAgency()
                .or(() -> Optional.ofNullable(takenOverBy))
                .orElseGet(() -> Agencies.id(AgencyType.HRSS, divisionCode));
    }

    /** What is still unpaid of what is claimed; never negative. */
    public Yuan remaining() {
        Yuan rest = claimAmount.minus(paidAmount);
        return rest.negative() ? Yuan.ZERO : rest;
    }
}
