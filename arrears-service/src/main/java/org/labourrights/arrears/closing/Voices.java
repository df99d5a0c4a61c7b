package org.labourrights.arrears.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.labourrights.arrears.casefile.CaseFile;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadReceipts;
import org.labourrights.arrears.lead.LeadType;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.arrears.lead.Matters;
import org.labourrights.chassis.receipt.Receipts;
import org.labourrights.kernel.person.SamePeople;

/**
 * Whose word ends a matter: of everybody who complained and can answer, by login or receipt code; who reported twice speaks
 * once. A whistle-blower claims nothing and is asked only where nobody complained.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Voices {

    private final Leads leads;
    private final Matters matters;
    private final SamePeople people;
    private final CaseFile file;
    private final Receipts receipts;

    Voices(Leads leads, Matters matters, SamePeople people, CaseFile file, Receipts receipts) {
        this.leads = leads;
        this.matters = matters;
        this.people = people;
        this.file = file;
        this.receipts = receipts;
    }

    /** Whether nobody is left who has not confirmed since the lead was settled last. */
    boolean allContent(ArrearsLead lead) {
        List<UUID> ids = matters.of(lead.id()).leads();
        List<ArrearsLead> asked = asked(ids.stream().map(leads::get).toList());
        List<ArrearsLead> content =
                asked.stream().filter(it -> file.content(it, lead)).toList();
        return asked.stream()
                .allMatch(it -> content.contains(it)
                        || content.stream().anyMatch(same -> people.shared(List.of(it.id()), List.of(same.id())) > 0));
    }

    private List<ArrearsLead> asked(List<ArrearsLead> all) {
        Set<UUID> withCode = receipts.among(
                LeadReceipts.LEAD, all.stream().map(ArrearsLead::id).toList());
        List<ArrearsLead> reachable = all.stream()
                .filter(it -> it.origin().personKey() != null || withCode.contains(it.id()))
                .toList();
        List<ArrearsLead> complained = reachable.stream()
                .filter(it -> it.facts().type() == LeadType.COMPLAINT)
                .toList();
        return complained.isEmpty() ? reachable : complained;
    }
}
