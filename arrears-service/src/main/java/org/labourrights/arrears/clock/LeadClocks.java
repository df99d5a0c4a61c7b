package org.labourrights.arrears.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadDeadlines;
import org.labourrights.arrears.lead.LeadFacts;
import org.labourrights.chassis.clock.ClockCharge;
import org.labourrights.chassis.clock.ClockStart;
import org.labourrights.chassis.clock.ClockSubject;
import org.labourrights.chassis.clock.Clocks;
import org.labourrights.chassis.clock.DeclaredClock;
import org.labourrights.chassis.clock.JoinClocks;
import org.labourrights.chassis.clock.StatutoryClock;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.time.DueDate;

/**
 * The clocks of leads in the words of leads. Most are set and met by themselves, because {@link FollowLeads} hears every
 * event of a lead; what is no event of a lead (a review asked for, an answer to a petition, a reopened lead taken up) is
 * said here.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LeadClocks {

    /** An officer answers for the lead that goes on: a petition is routed by joining it. */
    private static final Map<String, String> ROUTED_BY_ACCEPTANCE =
            Map.of(ClockKind.PETITION_ROUTING.name(), ClockKind.ACCEPT.name());

    private final Clocks clocks;
    private final JoinClocks join;
    private final ReceiptDues receipt;

    LeadClocks(Clocks clocks, JoinClocks join, ReceiptDues receipt) {
        this.clocks = clocks;
        this.join = join;
        this.receipt = receipt;
    }

    /** What a kind of clock is to the chassis. */
    public static DeclaredClock declared(ClockKind kind) {
        return LeadClockFamily.of(kind);
    }

    /** A lead as its clocks are about it. */
    public static ClockSubject subject(LeadFacts lead) {
        return LeadClockFamily.subject(lead);
    }

    /** Whether there was a policy for leads that came in there at that instant; without one nothing can be counted. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean governed(DivisionCode division, Instant receivedAt) {
        return receipt.governed(division, receivedAt);
    }

    /** The three deadlines of a lead that came in at that instant. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public LeadDeadlines set(DivisionCode division, Instant receivedAt) {
        return receipt.set(division, receivedAt);
    }

    /**
     * Sets a clock off, by the policy of the lead's place on that day. One of a kind runs at a time: while it does, this
     * changes nothing; once it was met or ended, the next one is a round of its own.
     */
    public void start(LeadFacts lead, ClockKind kind, Instant from) {
        clocks.start(LeadClockFamily.subject(lead), LeadClockFamily.of(kind), from);
    }

    /** As {@link #start}, for what is owed once however long the lead goes on. */
    void startOnce(LeadFacts lead, ClockKind kind, Instant from) {
        clocks.startOnce(LeadClockFamily.subject(lead), LeadClockFamily.of(kind), from);
    }

    /**
     * As {@link #start}, for what another agency than the lead's answers for.
     *
     * @param path reporting path of its division
     */
    public void startAt(LeadFacts lead, ClockKind kind, String agencyId, String path, Instant from) {
        ClockCharge charge = new ClockCharge(lead.uscc(), path, agencyId);
        clocks.startAt(LeadClockFamily.subject(lead), LeadClockFamily.of(kind), charge, from);
    }

    /** What the clock asks for was done at that instant; nothing when no such clock runs. Late is noted as a breach. */
    public void met(UUID leadId, ClockKind kind, Instant at) {
        met(leadId, Set.of(kind), at);
    }

    void met(UUID leadId, Collection<ClockKind> kinds, Instant at) {
        clocks.met(leadId, codes(kinds), at);
    }

    /** Nobody has to meet these any more; nothing for those that do not run. What was missed by then stays noted. */
    public void end(UUID leadId, Instant at, ClockKind... kinds) {
        clocks.end(leadId, codes(Arrays.asList(kinds)), at);
    }

    /** The due date of the running clock of that kind. */
    public Optional<DueDate> due(UUID leadId, ClockKind kind) {
        return clocks.open(leadId, kind.name()).map(clock -> clock.due().days());
    }

    /** When what the latest clock of that kind asks for was done; empty while it is owed, or when none was ever set. */
    public Optional<Instant> metAt(UUID leadId, ClockKind kind) {
        return clocks.latest(leadId, kind.name()).flatMap(StatutoryClock::metAt);
    }

    /** The clocks that run from receipt, and those of the channel. */
    void begin(LeadFacts lead, LeadDeadlines deadlines) {
        Instant from = lead.receivedAt();
        List<ClockStart> starts = new ArrayList<>(List.of(
                ClockStart.of(LeadClockFamily.of(ClockKind.ACCEPT), from).due(deadlines.accept()),
                ClockStart.of(LeadClockFamily.of(ClockKind.CONNECT), from).due(deadlines.connect()),
                ClockStart.of(LeadClockFamily.of(ClockKind.FEEDBACK), from).due(deadlines.feedback())));
        List<ClockKind> others =
                switch (lead.channel()) {
                    case PETITION ->
                        List.of(ClockKind.REJECTION_NOTICE, ClockKind.PETITION_ROUTING, ClockKind.PETITION_ANSWER);
                    default -> List.of(ClockKind.REJECTION_NOTICE);
                };
        others.forEach(kind -> starts.add(ClockStart.of(LeadClockFamily.of(kind), from)));
        clocks.begin(LeadClockFamily.subject(lead), starts);
    }

    /** Place, owner and employer as the lead has them now. */
    void follow(LeadFacts lead) {
        clocks.follow(LeadClockFamily.subject(lead));
    }

    /** The lead goes on as part of another, and its clocks with it. */
    void merge(UUID leadId, UUID into) {
        join.merge(leadId, into, ROUTED_BY_ACCEPTANCE);
    }

    /**
     * The merge was wrong: what was met stays met, and the rest is met on the lead itself again.
     *
     * @param under leads that were merged into it before, and go on with it
     */
    void part(UUID leadId, Collection<UUID> under) {
        join.part(leadId, under);
    }

    /**
     * Before a lead takes a step that one of its three clocks waits for: if that clock stands, it goes on now, so that the
     * lead is judged by the day that the pause has moved [R-T9].
     */
    public void wake(ArrearsLead lead, ClockKind kind, Instant at) {
        clocks.wake(lead.id(), kind.name(), at);
    }

    private static List<String> codes(Collection<ClockKind> kinds) {
        return kinds.stream().map(ClockKind::name).toList();
    }
}
