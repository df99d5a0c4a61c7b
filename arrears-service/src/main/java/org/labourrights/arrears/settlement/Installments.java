package org.labourrights.arrears.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.labourrights.arrears.lead.ChildPages;

/** The instalments that the caller may see. */
@ApplicationScoped
class Installments implements ChildPages<Installment> {

    /** The lead of an instalment; read without the instalment itself. */
    Optional<UUID> leadOf(UUID id) {
        return getEntityManager()
                .createQuery("select leadId from Installment where id = ?1", UUID.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst();
    }

    /** Of one promise, the earliest first. */
    List<Installment> of(UUID commitmentId) {
        return list("commitmentId = ?1 order by dueOn", commitmentId);
    }

    /** Of several promises, by promise, the earliest first. */
    Map<UUID, List<Installment>> ofAll(List<PaymentCommitment> commitments) {
        List<UUID> ids = commitments.stream().map(PaymentCommitment::id).toList();
        return list("commitmentId in ?1 order by dueOn", ids).stream()
                .collect(Collectors.groupingBy(Installment::commitmentId));
    }
}
