package org.labourrights.arrears.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.arrears.lead.Matters;
import org.labourrights.chassis.identifier.Yuan;

/** Adds up where the money of a lead stands. */
@ApplicationScoped
class ReadSettlement {

    private final Leads leads;
    private final Matters matters;
    private final Commitments commitments;
    private final Installments installments;
    private final EmergencyAdvances advances;

    ReadSettlement(
            Leads leads,
            Matters matters,
            Commitments commitments,
            Installments installments,
            EmergencyAdvances advances) {
        this.leads = leads;
        this.matters = matters;
        this.commitments = commitments;
        this.installments = installments;
        this.advances = advances;
    }

    /** @throws ProblemException {@code E-NOT-FOUND} (404) */
    @Transactional
    SettlementView read(UUID id) {
        ArrearsLead lead = leads.get(id);
        List<UUID> matter = matters.of(id).leads();
        List<EmergencyAdvance> given = advances.of(matter);
        List<PaymentCommitment> promised = commitments.of(matter);
        Map<UUID, List<Installment>> parts = installments.ofAll(promised);
        return new SettlementView(
                lead.debt().owed(),
                lead.facts().paidAmount(),
                lead.remaining(),
                lead.facts().paidWorkers(),
                RecoveryRule.rate(lead.facts().paidAmount(), lead.debt().owed()),
                promised.stream()
                        .map(it -> SettlementView.CommitmentView.of(it, parts.getOrDefault(it.id(), List.of())))
                        .toList(),
                given.stream().map(SettlementView.AdvanceView::of).toList(),
                RecoveryRule.rate(
                        sum(given.stream().map(EmergencyAdvance::recovered)),
                        sum(given.stream().filter(it -> !it.isVoided()).map(EmergencyAdvance::amount))));
    }

    private static Yuan sum(Stream<Yuan> amounts) {
        return amounts.reduce(Yuan.ZERO, Yuan::plus);
    }
}
