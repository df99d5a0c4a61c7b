package org.labourrights.arrears.related;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadEvent;
import org.labourrights.arrears.lead.LeadOutcome;
import org.labourrights.arrears.lead.LeadState;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.journal.Journal;

/** Keeps the copy of a case and moves the leads that it grew out of. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FollowCase {

    private final RelatedCases cases;
    private final Leads leads;
    private final Journal journal;
    private final Event<CaseStep> listeners;

    FollowCase(RelatedCases cases, Leads leads, Journal journal, Event<CaseStep> listeners) {
        this.cases = cases;
        this.leads = leads;
        this.journal = journal;
        this.listeners = listeners;
    }

    /** Tolerates events in any order and more than once. */
    public void hear(CaseNews told) {
        CaseNews news = linked(told);
        Optional<RelatedCase> known = cases.find(news.kind(), news.refNo());
        RelatedCase related = known.orElseGet(() -> new RelatedCase(news));
        if (known.isEmpty()) {
            cases.persist(related);
            move(related);
        } else if (related.hear(news)) {
            move(related);
        }
        announce(related, news.status(), news.on());
        if (related.status() != news.status()) {
            // What it had come to, perhaps before anybody knew which complaint it belongs to.
            announce(related, related.status(), related.happenedOn());
        }
    }

    private void announce(RelatedCase related, RelatedStatus status, LocalDate on) {
        if (related.kind() == RelatedKind.MEDIATION || related.kind() == RelatedKind.INSPECTION_CASE) {
            boolean ended = CaseStep.ends(related.kind(), status);
            related.complaintId()
                    .ifPresent(complaint -> listeners.fire(new CaseStep(
                            complaint, related.kind(), related.refNo(), on, ended, related.divisionPath())));
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
