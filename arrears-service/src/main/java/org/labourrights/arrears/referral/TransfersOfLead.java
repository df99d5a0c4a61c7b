package org.labourrights.arrears.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.labourrights.arrears.lead.LeadReach;
import org.labourrights.arrears.person.LeadPeople;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.kernel.person.text.TextsAsked;
import org.labourrights.kernel.transfer.ReadTransfers;

/** The transfers of one lead, for whoever reaches it. */
@ApplicationScoped
class TransfersOfLead {

    private final LeadReach leads;
    private final LeadTransfers family;
    private final ReadTransfers read;

    TransfersOfLead(LeadReach leads, LeadTransfers family, ReadTransfers read) {
        this.leads = leads;
        this.family = family;
        this.read = read;
    }

    /** @throws ProblemException {@code E-NOT-FOUND} (404); {@code E-REPORTER} (403) with a purpose, for who may not read */
    @Transactional
    Page<TransferView> of(UUID id, TextsAsked asked, PageRequest page) {
        return read.of(family, LeadPeople.subject(leads.get(id)), asked, page, TransferView::of);
    }
}
