package org.labourrights.arrears.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.labourrights.arrears.casefile.CaseFile;
import org.labourrights.arrears.casefile.RecordKind;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadDesk;
import org.labourrights.arrears.lead.LeadEvent;
import org.labourrights.arrears.lead.LeadProblem;
import org.labourrights.arrears.lead.LeadState;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerHandler;
import org.labourrights.chassis.time.timer.TimerRequest;
import org.labourrights.chassis.time.timer.Timers;

/** Keeps asking the court until the money came: closed does not mean paid. */
@ApplicationScoped
class FollowEnforcement implements TimerHandler {

    static final String KIND = "lead-enforcement";

    private final LeadDesk desk;
    private final Leads leads;
    private final Journal journal;
    private final Enforcements enforcements;
    private final CaseFile file;
    private final Timers timers;
    private final Stamps stamps;
    private final Clock clock;

    FollowEnforcement(
            LeadDesk desk,
            Leads leads,
            Journal journal,
            Enforcements enforcements,
            CaseFile file,
            Timers timers,
            Stamps stamps,
            Clock clock) {
        this.desk = desk;
        this.leads = leads;
        this.journal = journal;
        this.enforcements = enforcements;
        this.file = file;
        this.timers = timers;
        this.stamps = stamps;
        this.clock = clock;
    }

    /** @throws ProblemException what {@link LeadDesk#open} says, {@code E-ENFORCEMENT} (409), {@code E-LEAD-FIELDS} */
    @Transactional
    Enforcement begin(UUID id, EnforcementEntry entry) {
        ArrearsLead lead = desk.open(id);
        boolean owing = lead.state() == LeadState.CLOSED && lead.remaining().compareTo(Yuan.ZERO) > 0;
        if (!owing || enforcements.open(id).isPresent()) {
            throw new ProblemException(Problem.of("E-ENFORCEMENT"));
        }
        if (entry.appliedOn().isAfter(LocalDate.now(clock))) {
            throw LeadProblem.field("/appliedOn", "E-FUTURE");
        }
        requireAhead(entry.nextCheckOn());
        Enforcement enforcement = new Enforcement(lead, stamps.now(), entry);
        enforcements.persist(enforcement);
        check(lead, enforcement);
        journal.write(lead, lead.noted("enforcement.begun"));
        return enforcement;
    }

    /** @throws ProblemException what {@link LeadDesk#open} says, {@code E-ENFORCEMENT} (409), {@code E-LEAD-FIELDS} */
    @Transactional
    Enforcement advance(UUID id, EnforcementProgress progress) {
        ArrearsLead lead = desk.open(id);
        Enforcement enforcement =
                enforcements.open(id).orElseThrow(() -> new ProblemException(Problem.of("E-ENFORCEMENT")));
        LocalDate next = progress.nextCheckOn();
        if (progress.state() == EnforcementState.OPEN) {
            if (next == null) {
                throw LeadProblem.field("/nextCheckOn", "E-REQUIRED");
            }
            requireAhead(next);
        }
        file.add(lead, RecordKind.ENFORCEMENT, progress.state().name(), progress.note());
        enforcement.advance(progress.state(), next);
        if (progress.state() == EnforcementState.OPEN) {
            check(lead, enforcement);
        }
        journal.write(lead, lead.noted("enforcement.advanced"));
        return enforcement;
    }

    /** The rest came: nothing to ask the court any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    void paid(@Observes LeadEvent event) {
        if (event instanceof LeadEvent.Paid paid && paid.remaining().equals(Yuan.ZERO)) {
            enforcements.open(paid.lead().id()).ifPresent(it -> it.advance(EnforcementState.PAID, null));
        } else if (event instanceof LeadEvent.PaymentReversed reversed
                && reversed.remaining().compareTo(Yuan.ZERO) > 0) {
            // The court is asked again: the money that ended it never came.
            enforcements.endedByMoney(reversed.lead().id()).ifPresent(it -> {
                it.advance(EnforcementState.OPEN, LocalDate.now(clock).plusDays(1));
                check(leads.get(reversed.lead().id()), it);
            });
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(FiredTimer timer) {
        enforcements
                .findByIdOptional(timer.subject())
                .filter(it -> it.state() == EnforcementState.OPEN)
                .filter(it -> it.nextCheckOn().toString().equals(timer.rung()))
                .ifPresent(it -> {
                    ArrearsLead lead = leads.lock(leads.survivorId(it.leadId()));
                    journal.write(lead, lead.happened("enforcement.check.due"));
                });
    }

    private void check(ArrearsLead lead, Enforcement enforcement) {
        timers.schedule(new TimerRequest(
                KIND,
                enforcement.id(),
                enforcement.nextCheckOn().toString(),
                enforcement.nextCheckOn().atStartOfDay(clock.getZone()).toInstant(),
                lead.divisionPath(),
                null));
    }

    private void requireAhead(LocalDate day) {
        if (!day.isAfter(LocalDate.now(clock))) {
            throw LeadProblem.field("/nextCheckOn", "E-PAST");
        }
    }
}
