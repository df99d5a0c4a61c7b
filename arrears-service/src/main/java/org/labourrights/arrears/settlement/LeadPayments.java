package org.labourrights.arrears.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.labourrights.arrears.lead.ChildPages;

/** The payments that the caller may see, and what took some of them back. */
@ApplicationScoped
class LeadPayments implements ChildPages<LeadPayment> {

    /** Of several leads: those that count, none that was taken back and none that takes one back. */
    List<LeadPayment> counted(Collection<UUID> leads) {
        List<LeadPayment> all = list("leadId in ?1 order by recordedAt, id", leads);
        Set<UUID> takenBack = all.stream().flatMap(it -> it.reverses().stream()).collect(Collectors.toSet());
        return all.stream()
                .filter(it -> !it.isReversal() && !takenBack.contains(it.id()))
                .toList();
    }

    Optional<LeadPayment> reversalOf(UUID payment) {
        return find("reverses", payment).firstResultOptional();
    }

    /** By payment, what took it back. */
    Map<UUID, UUID> reversalsOf(Collection<LeadPayment> payments) {
        List<UUID> ids = payments.stream().map(LeadPayment::id).toList();
        return list("reverses in ?1", ids).stream()
                .collect(Collectors.toMap(it -> it.reverses().orElseThrow(), LeadPayment::id));
    }
}
