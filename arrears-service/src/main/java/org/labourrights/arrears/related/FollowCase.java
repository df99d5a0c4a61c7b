package org.labourrights.arrears.related;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadEvent;
import org.labourrights.arrears.lead.LeadJournal;
import org.labourrights.arrears.lead.LeadOutcome;
import org.labourrights.arrears.lead.LeadState;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.chassis.identifier.Yuan;

/** Keeps the copy of a case and moves the leads that it grew out of. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FollowCase {

    private final RelatedCases cases;
    private final Leads leads;
    private final LeadJournal journal;

    FollowCase(RelatedCases cases, Leads leads, LeadJournal journal) {
        this.cases = cases;
        this.leads = leads;
        this.journal = journal;
    }

    /** Tolerates events in any order and more than once. */
    public void hear(CaseNews told) {
        CaseNews news = linked(told);
        Optional<RelatedCase> known = cases.find(news.kind(), news.refNo());
        if (known.isEmpty()) {
            RelatedCase first = new RelatedCase(news);
            cases.persist(first);
            move(first);
        } else if (known.get().hear(news)) {
            move(known.get());
        }
    }

    /** The number of a lead says which complaint it is. */
    private CaseNews linked(CaseNews news) {
        if (news.complaintId() != null || news.leadNo() == null) {
            return news;
        }
        UUID complaint = leads.find("leadNo", news.leadNo())
                .firstResultOptional()
                .map(lead -> lead.facts().complaintId())
                .orElse(null);
        return new CaseNews(
                news.kind(),
                news.refNo(),
                news.status(),
                complaint,
                news.leadNo(),
                news.uscc(),
                news.on(),
                news.dueOn(),
                news.amount(),
                news.divisionPath());
    }

    private void move(RelatedCase related) {
        if (related.kind() != RelatedKind.MEDIATION) {
            return;
        }
        related.complaintId()
                .map(complaint -> leads.list("complaintId = ?1 and ending.mergedInto is null order by id", complaint))
                .orElse(List.of())
                .forEach(found -> {
                    ArrearsLead lead = leads.lock(found.id());
                    MediationRule.follows(related.status(), lead.state())
                            .filter(target -> target != LeadState.CONNECTED
                                    || lead.remaining().compareTo(Yuan.ZERO) > 0)
                            .ifPresent(target -> journal.write(lead, step(lead, target, related.status())));
                });
    }

    private static LeadEvent step(ArrearsLead lead, LeadState target, RelatedStatus status) {
        if (target == LeadState.RESOLVED) {
            return lead.resolve(LeadOutcome.MEDIATED);
        }
        boolean again = lead.state() == LeadState.RESOLVED || lead.state() == LeadState.CLOSED;
        String reason = "MEDIATION_" + status.name();
        return again ? lead.reopen(reason) : lead.move(target, reason);
    }
}
