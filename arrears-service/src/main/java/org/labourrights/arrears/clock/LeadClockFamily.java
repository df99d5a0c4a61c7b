package org.labourrights.arrears.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadDeadlines;
import org.labourrights.arrears.lead.LeadFacts;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.chassis.clock.ClockCharge;
import org.labourrights.chassis.clock.ClockFamily;
import org.labourrights.chassis.clock.ClockNews;
import org.labourrights.chassis.clock.ClockSubject;
import org.labourrights.chassis.clock.DeclaredClock;
import org.labourrights.chassis.clock.StatutoryClock;
import org.labourrights.chassis.time.DueDate;
import org.labourrights.kernel.transfer.Transfers;

/** The clocks of a lead, as the chassis runs them: what they are, whom they are told to, and what the lead shows itself. */
@ApplicationScoped
class LeadClockFamily implements ClockFamily {

    static final String NAME = "lead";

    private static final Map<ClockKind, DeclaredClock> DECLARED = declared();

    private final Leads leads;
    private final Superiors superiors;
    private final Transfers transfers;
    private final Event<ObjectionPeriodOver> objectionPeriods;

    LeadClockFamily(
            Leads leads, Superiors superiors, Transfers transfers, Event<ObjectionPeriodOver> objectionPeriods) {
        this.leads = leads;
        this.superiors = superiors;
        this.transfers = transfers;
        this.objectionPeriods = objectionPeriods;
    }

    static DeclaredClock of(ClockKind kind) {
        return Objects.requireNonNull(DECLARED.get(kind));
    }

    static ClockSubject subject(LeadFacts lead) {
        ClockCharge charge = new ClockCharge(lead.uscc(), lead.divisionPath(), lead.ownerAgency());
        return new ClockSubject(NAME, lead.id(), lead.leadNo(), charge);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<DeclaredClock> clocks() {
        return List.copyOf(DECLARED.values());
    }

    @Override
    public Superiors superiors() {
        return superiors;
    }

    @Override
    public Optional<org.labourrights.chassis.log.Event> tell(ClockNews news) {
        return ClockEvents.of(news);
    }

    @Override
    public String numberName() {
        return "leadNo";
    }

    /** Merged or not: what goes on within another lead is still kept up. */
    @Override
    public void lock(Collection<UUID> all) {
        leads.lockMerged(all);
    }

    @Override
    public void over(UUID lead, DeclaredClock clock) {
        if (clock.code().equals(ClockKind.OBJECTION.name())) {
            objectionPeriods.fire(new ObjectionPeriodOver(lead));
        }
    }

    /** The lead keeps its three deadlines itself, an offer of it the day of its confirmation. */
    @Override
    public void moved(StatutoryClock clock) {
        ClockKind kind = ClockKind.valueOf(clock.kind());
        if (kind == ClockKind.TRANSFER_CONFIRMATION) {
            transfers.moved(clock);
        }
        if (!kind.ofReceipt()) {
            return;
        }
        ArrearsLead lead = leads.get(clock.subject());
        LeadDeadlines now = lead.milestones().deadlines();
        DueDate moved = clock.due().days();
        lead.postpone(new LeadDeadlines(
                kind == ClockKind.ACCEPT ? moved : now.accept(),
                kind == ClockKind.CONNECT ? moved : now.connect(),
                kind == ClockKind.FEEDBACK ? moved : now.feedback()));
    }

    private static Map<ClockKind, DeclaredClock> declared() {
        Map<ClockKind, DeclaredClock> declared = new EnumMap<>(ClockKind.class);
        for (ClockKind kind : ClockKind.values()) {
            declared.put(kind, kind.declaration());
        }
        return declared;
    }
}
