package org.labourrights.arrears.settlement;

import jakarta.enterprise.context.ApplicationScoped;
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

    /** Whether a promise for the lead was made and not broken: an agreement stands for the money. */
    public boolean standing(UUID leadId) {
        return count("leadId = ?1 and state <> ?2", leadId, CommitmentState.BROKEN) > 0;
    }

    Optional<PaymentCommitment> pending(UUID leadId) {
        return find("leadId = ?1 and state = ?2", leadId, CommitmentState.PENDING)
                .firstResultOptional();
    }

    List<PaymentCommitment> of(UUID leadId) {
        return list("leadId = ?1 order by id", leadId);
    }

    /** Puts a payment on the instalments, the oldest first, and ends promises that are kept thereby. */
    void allocate(UUID leadId, Yuan money) {
        Yuan rest = money;
        for (PaymentCommitment commitment : of(leadId)) {
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
