package org.labourrights.arrears.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Predicate;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadReach;
import org.labourrights.arrears.person.LeadPeople;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.kernel.person.text.FileTexts;
import org.labourrights.kernel.person.text.TextsAsked;

/**
 * The transfers of one lead. What was written may name people: the handler reads all of it, whoever has to answer an offer
 * what was written to them; both say why and leave a record.
 */
@ApplicationScoped
class ReadTransfers {

    private final LeadReach leads;
    private final LeadTransfers transfers;
    private final FileTexts texts;
    private final CurrentCaller caller;

    ReadTransfers(LeadReach leads, LeadTransfers transfers, FileTexts texts, CurrentCaller caller) {
        this.leads = leads;
        this.transfers = transfers;
        this.texts = texts;
        this.caller = caller;
    }

    /** @throws ProblemException {@code E-NOT-FOUND} (404); {@code E-REPORTER} (403) with a purpose, for anybody else */
    @Transactional
    Page<TransferView> of(UUID leadId, TextsAsked asked, PageRequest page) {
        ArrearsLead lead = leads.get(leadId);
        Caller who = caller.get();
        Page<LeadTransfer> rows = transfers.page(leadId, page);
        Predicate<LeadTransfer> addressed = transfer -> addressed(transfer, who);
        boolean shown = texts.shown(
                LeadPeople.subject(lead),
                asked,
                "transfers",
                rows.items().stream().anyMatch(addressed));
        boolean all = shown && texts.handled(LeadPeople.subject(lead));
        return rows.map(transfer -> TransferView.of(transfer, all || (shown && addressed.test(transfer))));
    }

    /** To the agency that still has to answer, and to whoever has answered. */
    private static boolean addressed(LeadTransfer transfer, Caller who) {
        return transfer.state() == TransferState.PENDING
                ? AnswerTransfer.mayAnswer(who, transfer)
                : transfer.answeredBy().filter(who.subject()::equals).isPresent();
    }
}
