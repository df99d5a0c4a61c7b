package org.labourrights.arrears.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.casefile.CaseFile;
import org.labourrights.arrears.casefile.RecordKind;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadState;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.problem.ProblemException;

/**
 * What the reporters themselves say, from a phone, each to the lead that came of their own report; where that one was
 * merged, to the lead that goes on. Whoever calls this has made sure that the lead is the reporter's own
 * and asks as the service itself: the reporter sees no division, and no login stands in the file.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HearReporter {

    private static final String CONFIRMED = "反映人通过手机确认";

    private final Leads leads;
    private final Journal journal;
    private final CaseFile file;
    private final Voices voices;
    private final CloseLead close;
    private final EventLog log;

    HearReporter(Leads leads, Journal journal, CaseFile file, Voices voices, CloseLead close, EventLog log) {
        this.leads = leads;
        this.journal = journal;
        this.file = file;
        this.voices = voices;
        this.close = close;
        this.log = log;
    }

    /** Payload: which lead. */
    record WithdrawalRequested(String leadNo) {}

    /**
     * The reporter is content with the result: closed at once, unless somebody has to decide on relation or wage first, or
     * somebody else who complained has not said so yet; those still have the days for an objection.
     *
     * @throws ProblemException {@code E-STATE} (409) unless it is resolved
     */
    public ArrearsLead confirm(UUID own, @Nullable String statement) {
        ArrearsLead lead = goesOn(own);
        if (lead.state() != LeadState.RESOLVED) {
            throw lead.refusal(LeadState.CLOSED);
        }
        file.add(leads.get(own), RecordKind.CONFIRMATION, null, statement == null ? CONFIRMED : statement);
        if (!voices.allContent(lead)) {
            journal.write(lead, lead.happened("confirmation.heard"));
        } else if (ClosingRule.undecided(lead.facts()).isPresent()) {
            journal.write(lead, lead.happened("closing.held"));
        } else {
            close.resolved(lead, RecordKind.CONFIRMATION.name());
        }
        return lead;
    }

    /**
     * The reporter is not content: the lead goes on, with the clock of a reopened one.
     *
     * @throws ProblemException {@code E-STATE} (409) unless it is resolved, {@code E-OBJECTION-LATE} (409)
     */
    public ArrearsLead object(UUID own, String statement) {
        ArrearsLead lead = goesOn(own);
        if (lead.state() != LeadState.RESOLVED) {
            throw lead.refusal(LeadState.CONNECTED);
        }
        if (close.objectionPeriodOver(lead)) {
            throw new ProblemException(new ClosingProblem.ObjectionLate(lead.leadNo()));
        }
        file.add(lead, RecordKind.OBJECTION, null, statement);
        journal.write(lead, lead.reopen(RecordKind.OBJECTION.name()));
        return lead;
    }

    /**
     * The reporter wants to take the lead back. It goes on until an officer has made sure that this is voluntary; asking
     * twice is asking once.
     *
     * @throws ProblemException {@code E-STATE} (409) once a case is filed
     */
    public ArrearsLead askToWithdraw(UUID own, String statement) {
        ArrearsLead lead = goesOn(own);
        if (!lead.state().canBecome(LeadState.WITHDRAWN)) {
            throw lead.refusal(LeadState.WITHDRAWN);
        }
        if (!file.has(lead, RecordKind.WITHDRAWAL_REQUEST)) {
            file.add(lead, RecordKind.WITHDRAWAL_REQUEST, null, statement);
            // Not a step of the lead: the bureau's clocks are not met by what the reporter does.
            log.append(Event.of(
                            "lead.withdrawal.requested.v1",
                            lead.leadNo(),
                            lead.divisionPath(),
                            new WithdrawalRequested(lead.leadNo()))
                    .internal());
        }
        return lead;
    }

    private ArrearsLead goesOn(UUID own) {
        return leads.lock(leads.survivorId(own));
    }
}
