package org.labourrights.arrears.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.labourrights.arrears.lead.ChildPages;
import org.labourrights.chassis.identifier.Yuan;

/** The promises of payment that the caller may see. */
@ApplicationScoped
public class Commitments implements ChildPages<PaymentCommitment> {

    private final Installments installments;

    Commitments(Installments installments) {
        this.installments = installments;
    }

    /**
     * Whether an agreement stands for the money: a promise is open whose unpaid instalments are all that is still owed.
     *
     * @param remaining what is still owed of the lead
     */
    public boolean standing(UUID leadId, Yuan remaining) {
        return pending(leadId)
                .filter(promise -> open(promise).compareTo(remaining) >= 0)
                .isPresent();
    }

    private Yuan open(PaymentCommitment promise) {
        return installments.of(promise.id()).stream().map(Installment::open).reduce(Yuan.ZERO, Yuan::plus);
    }

    Optional<PaymentCommitment> pending(UUID leadId) {
        return find("leadId = ?1 and state = ?2", leadId, CommitmentState.PENDING)
                .firstResultOptional();
    }

    List<PaymentCommitment> of(UUID leadId) {
        return list("leadId = ?1 order by id", leadId);
    }

    /**
     * Puts a payment on the instalments, those of the open promise first and then the oldest, and ends promises that are
     * kept thereby: money on a new promise does not go to one that was broken before.
     */
    void allocate(UUID leadId, Yuan money) {
        Yuan rest = money;
        List<PaymentCommitment> openFirst = of(leadId).stream()
                .sorted(Comparator.comparing(it -> it.state() != CommitmentState.PENDING))
                .toList();
        for (PaymentCommitment commitment : openFirst) {
            List<Installment> parts = installments.of(commitment.id());
            for (Installment part : parts) {
                rest = part.take(rest);
            }
            if (parts.stream().allMatch(part -> part.state() == CommitmentState.KEPT)) {
                commitment.end(CommitmentState.KEPT);
            }
        }
    }
}
