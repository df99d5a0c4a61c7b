package org.labourrights.arrears.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.labourrights.arrears.casefile.CaseFile;
import org.labourrights.arrears.casefile.RecordKind;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.Joining;
import org.labourrights.arrears.lead.LeadEvent;
import org.labourrights.arrears.lead.LeadState;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.arrears.lead.Matters;
import org.labourrights.arrears.settlement.FollowMoney;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.SystemScope;

/**
 * Undoes a wrong merge: the lead goes on by itself with its own claims, payments and people, and with what was merged into
 * it before. What was recorded since stands with the lead on which it was recorded.
 */
@ApplicationScoped
class UnmergeLead {

    private static final String REASON = "MERGE_UNDONE";
    private static final String KIND = "merged-lead";

    private final Leads leads;
    private final Matters matters;
    private final LeadMerges merges;
    private final FollowMoney money;
    private final CaseFile file;
    private final Journal journal;
    private final SystemScope system;

    UnmergeLead(
            Leads leads,
            Matters matters,
            LeadMerges merges,
            FollowMoney money,
            CaseFile file,
            Journal journal,
            SystemScope system) {
        this.leads = leads;
        this.matters = matters;
        this.merges = merges;
        this.money = money;
        this.file = file;
        this.journal = journal;
        this.system = system;
    }

    /**
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-STATE} (409) unless it is merged and the other one open,
     *     {@code E-LEAD-MERGED} (409) when the one that it was merged into was merged itself since,
     *     {@code E-MERGE-OVERPAID} (422) when more was paid since on the other than it owes alone
     */
    @Transactional
    ArrearsLead undo(UUID id, Precondition made, String reason) {
        UUID into = leads.survivorId(id);
        ArrearsLead lead = locked(id, into);
        made.require(lead.version());
        LeadMerges.LeadMerge merge = merges.of(id).orElseThrow(() -> lead.refusal(LeadState.CONNECTED));
        if (!merge.into().equals(into)) {
            throw leads.merged(leads.get(merge.into()), into);
        }
        ArrearsLead other = leads.get(into);
        if (!other.state().isOpen()) {
            throw other.refusal(LeadState.CONNECTED);
        }
        part(lead, other, merge, reason);
        return lead;
    }

    private ArrearsLead locked(UUID id, UUID into) {
        leads.lockMerged(id.compareTo(into) < 0 ? id : into);
        leads.lockMerged(id.compareTo(into) < 0 ? into : id);
        return leads.get(id);
    }

    private void part(ArrearsLead lead, ArrearsLead other, LeadMerges.LeadMerge merge, String reason) {
        boolean owed = FollowMoney.owing(other);
        merges.undo(lead.id());
        if (merge.added().covered()) {
            merges.cover(other.id(), false);
        }
        // Read before the claim shrinks: the database holds that nobody is paid more than is owed.
        FollowMoney.Sums sums = money.sums(other);
        FollowMoney.Sums alone = money.sums(lead);
        Joining.release(other, merge.added(), merges.into(other.id()));
        sums.of(other);
        Yuan paid = other.debt().paid();
        if (paid.compareTo(other.debt().owed()) > 0) {
            throw new ProblemException(
                    new MergeProblem.Overpaid(paid, other.debt().owed()));
        }
        file.add(other, RecordKind.MERGE_UNDONE, null, lead.leadNo());
        file.add(lead, RecordKind.MERGE_UNDONE, null, reason);
        alone.of(lead);
        journal.write(lead, lead.reopen(REASON));
        system.run(KIND, () -> {
            matters.of(lead.id()).joined().keySet().forEach(each -> Joining.follow(leads.get(each), lead));
            leads.flush();
        });
        journal.write(other, new LeadEvent.Merged(other.facts(), lead.facts(), true));
        money.changed(other, owed);
        money.changed(lead, true);
    }
}
