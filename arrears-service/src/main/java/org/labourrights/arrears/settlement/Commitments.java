package org.labourrights.arrears.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.labourrights.arrears.lead.ChildPages;
import org.labourrights.arrears.lead.Matter;
import org.labourrights.arrears.lead.Matters;
import org.labourrights.chassis.identifier.Yuan;

/** The promises of payment that the caller may see. */
@ApplicationScoped
public class Commitments implements ChildPages<PaymentCommitment> {

    private final Installments installments;
    private final LeadPayments payments;
    private final Matters matters;
    private final Clock clock;

    Commitments(Installments installments, LeadPayments payments, Matters matters, Clock clock) {
        this.installments = installments;
        this.payments = payments;
        this.matters = matters;
        this.clock = clock;
    }

    /**
     * Whether agreements stand for the money: promises are open whose unpaid instalments are all that is still owed.
     *
     * @param remaining what is still owed of the lead
     */
    public boolean standing(UUID leadId, Yuan remaining) {
        List<PaymentCommitment> pending = pending(matters.of(leadId).leads());
        return !pending.isEmpty()
                && pending.stream()
                                .map(this::open)
                                .reduce(Yuan.ZERO, Yuan::plus)
                                .compareTo(remaining)
                        >= 0;
    }

    private Yuan open(PaymentCommitment promise) {
        return installments.of(promise.id()).stream().map(Installment::open).reduce(Yuan.ZERO, Yuan::plus);
    }

    List<PaymentCommitment> pending(Collection<UUID> leads) {
        return list("leadId in ?1 and state = ?2", leads, CommitmentState.PENDING);
    }

    /** The oldest first. */
    List<PaymentCommitment> of(Collection<UUID> leads) {
        return list("leadId in ?1 order by recordedAt, id", leads);
    }

    /**
     * Tells anew which instalments the money of a matter fills and which promises it keeps.
     *
     * @return whether one was missed that was not known to be, and whether that broke a promise
     */
    Broken follow(Matter matter) {
        List<PaymentCommitment> promises = of(matter.leads()).stream()
                .filter(it -> it.state() != CommitmentState.VOIDED)
                .toList();
        if (promises.isEmpty()) {
            return new Broken(false, false);
        }
        Map<UUID, List<Installment>> parts = installments.ofAll(promises);
        AllocationRule.Outcome told = AllocationRule.tell(
                promises.stream().map(it -> promise(it, parts)).toList(),
                payments.counted(matter.leads()).stream()
                        .map(LeadPayment::money)
                        .toList(),
                matter.joined(),
                clock.instant());
        boolean missed = false;
        boolean broken = false;
        for (PaymentCommitment promise : promises) {
            for (Installment part : parts.getOrDefault(promise.id(), List.of())) {
                missed |= part.becomes(Objects.requireNonNull(told.parts().get(part.id())));
            }
            CommitmentState state = Objects.requireNonNull(told.promises().get(promise.id()));
            broken |= promise.becomes(state) && state == CommitmentState.BROKEN;
        }
        return new Broken(missed, broken);
    }

    /**
     * What was noticed only now.
     *
     * @param instalment one was missed
     * @param promise that broke a promise
     */
    record Broken(boolean instalment, boolean promise) {}

    private AllocationRule.Promise promise(PaymentCommitment promise, Map<UUID, List<Installment>> parts) {
        return new AllocationRule.Promise(
                promise.id(),
                promise.leadId(),
                new AllocationRule.Moment(promise.recordedAt(), promise.id()),
                parts.getOrDefault(promise.id(), List.of()).stream()
                        .map(part -> part.part(clock.getZone()))
                        .toList());
    }
}
