package org.labourrights.arrears.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadDeadlines;
import org.labourrights.arrears.lead.LeadFacts;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.time.DueDate;

/**
 * The clocks of leads. Most are set and met by themselves, because {@link FollowLeads} hears every event of a lead; what
 * is no event of a lead (a review asked for, an answer to a petition, a reopened lead taken up) is said here.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LeadClocks {

    private final ClockRows rows;
    private final ClockDues dues;
    private final ClockTimers timers;
    private final EventLog log;
    private final SystemScope system;

    LeadClocks(ClockRows rows, ClockDues dues, ClockTimers timers, EventLog log, SystemScope system) {
        this.rows = rows;
        this.dues = dues;
        this.timers = timers;
        this.log = log;
        this.system = system;
    }

    /** Whether there was a policy for leads that came in there at that instant; without one nothing can be counted. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean governed(DivisionCode division, Instant receivedAt) {
        return dues.governed(division, receivedAt);
    }

    /** The three deadlines of a lead that came in at that instant. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public LeadDeadlines set(DivisionCode division, Instant receivedAt) {
        return dues.ofReceipt(division, receivedAt);
    }

    /**
     * Sets a clock off, by the policy of the lead's place on that day. One of a kind runs at a time: while it does, this
     * changes nothing; once it was met or ended, the next one is a round of its own.
     */
    public void start(LeadFacts lead, ClockKind kind, Instant from) {
        set(lead, kind, from, charge(lead));
    }

    /** As {@link #start}, for what is owed once however long the lead goes on. */
    void startOnce(LeadFacts lead, ClockKind kind, Instant from) {
        if (system.call("lead-clock", () -> rows.rounds(lead.id(), kind)) == 0) {
            start(lead, kind, from);
        }
    }

    /**
     * The agency that a lead is offered to has to confirm; it answers for that itself, and its superiors hear of it.
     *
     * @param toPath reporting path of its division
     */
    public void askToConfirm(LeadFacts lead, String toAgencyId, String toPath, Instant from) {
        startAt(lead, ClockKind.TRANSFER_CONFIRMATION, toAgencyId, toPath, from);
    }

    /**
     * As {@link #start}, for what another agency than the lead's answers for.
     *
     * @param path reporting path of its division
     */
    public void startAt(LeadFacts lead, ClockKind kind, String agencyId, String path, Instant from) {
        set(lead, kind, from, new ClockCharge(lead.uscc(), path, agencyId));
    }

    /** What the clock asks for was done at that instant; nothing when no such clock runs. Late is noted as a breach. */
    public void met(UUID leadId, ClockKind kind, Instant at) {
        met(leadId, Set.of(kind), at);
    }

    /** Nobody has to meet these any more; nothing for those that do not run. What was missed by then stays noted. */
    public void end(UUID leadId, Instant at, ClockKind... kinds) {
        Collection<ClockKind> which = Arrays.asList(kinds);
        inSystemScope(() -> rows.lockAnsweredBy(leadId).stream()
                .filter(clock -> which.contains(clock.kind()))
                .forEach(clock -> end(clock, at)));
    }

    /** All clocks of a lead that the caller may see: also the one for which another division answers. */
    List<LeadClock> of(UUID leadId) {
        return system.call("lead-clock", () -> rows.of(leadId));
    }

    /** The due date of the running clock of that kind. */
    public Optional<DueDate> due(UUID leadId, ClockKind kind) {
        return system.call("lead-clock", () -> rows.of(leadId).stream()
                .filter(clock -> clock.kind() == kind && clock.open())
                .map(LeadClock::due)
                .findFirst());
    }

    /** When what the latest clock of that kind asks for was done; empty while it is owed, or when none was ever set. */
    public Optional<Instant> metAt(UUID leadId, ClockKind kind) {
        return system.call("lead-clock", () -> rows.of(leadId).stream()
                .filter(clock -> clock.kind() == kind)
                .max(Comparator.comparing(LeadClock::round))
                .flatMap(LeadClock::metAt));
    }

    /** The clocks that run from receipt, and those of the channel. */
    void begin(LeadFacts lead, LeadDeadlines deadlines) {
        List<LeadClock> clocks = new ArrayList<>();
        Instant from = lead.receivedAt();
        for (ClockKind kind : List.of(ClockKind.ACCEPT, ClockKind.CONNECT, ClockKind.FEEDBACK)) {
            clocks.add(clock(lead, kind, 1, from, dues.ofReceipt(kind, deadlines, lead.divisionCode(), from)));
        }
        List<ClockKind> others =
                switch (lead.channel()) {
                    case PETITION ->
                        List.of(ClockKind.REJECTION_NOTICE, ClockKind.PETITION_ROUTING, ClockKind.PETITION_ANSWER);
                    default -> List.of(ClockKind.REJECTION_NOTICE);
                };
        others.forEach(kind -> clocks.add(clock(lead, kind, 1, from, dues.from(kind, lead.divisionCode(), from))));
        inSystemScope(() -> {
            rows.persist(clocks);
            timers.arm(clocks);
        });
    }

    void met(UUID leadId, Collection<ClockKind> kinds, Instant at) {
        inSystemScope(() -> rows.lockAnsweredBy(leadId).stream()
                .filter(clock -> kinds.contains(clock.kind()))
                .forEach(clock -> meet(clock, at)));
    }

    /** Place, owner and employer as the lead has them now. */
    void follow(LeadFacts lead) {
        inSystemScope(() -> rows.lockAnsweredBy(lead.id()).stream()
                .filter(clock -> clock.leadId().equals(lead.id()))
                .forEach(clock -> clock.follow(lead, lead.ownerAgency())));
    }

    /**
     * The lead goes on as part of another: what was done there already meets its clocks, though not before they were set
     * off, and what nobody owes there any more is owed here by nobody; the rest is met when it is done there.
     */
    void merge(UUID leadId, UUID into) {
        inSystemScope(() -> {
            Map<ClockKind, Instant> done = new EnumMap<>(ClockKind.class);
            Map<ClockKind, Instant> over = new EnumMap<>(ClockKind.class);
            for (LeadClock clock : rows.of(into)) {
                clock.metAt().ifPresent(at -> done.put(clock.kind(), at));
                clock.endedAt().ifPresent(at -> over.put(clock.kind(), at));
            }
            if (done.containsKey(ClockKind.ACCEPT)) {
                // An officer answers for the other one: a petition is routed by joining it.
                done.putIfAbsent(ClockKind.PETITION_ROUTING, done.get(ClockKind.ACCEPT));
            }
            for (LeadClock clock : rows.lockAnsweredBy(leadId)) {
                clock.answeredBy(into);
                if (done.containsKey(clock.kind())) {
                    meet(clock, notBeforeStart(clock, done.get(clock.kind())));
                } else if (over.containsKey(clock.kind())) {
                    end(clock, notBeforeStart(clock, over.get(clock.kind())));
                }
            }
        });
    }

    /**
     * The merge was wrong: what was met stays met, and the rest is met on the lead itself again.
     *
     * @param under leads that were merged into it before, and go on with it
     */
    void part(UUID leadId, Collection<UUID> under) {
        inSystemScope(() -> {
            rows.of(leadId).forEach(clock -> clock.answeredBy(null));
            under.forEach(each -> rows.of(each).forEach(clock -> clock.answeredBy(leadId)));
        });
    }

    private static Instant notBeforeStart(LeadClock clock, Instant at) {
        return at.isBefore(clock.startedAt()) ? clock.startedAt() : at;
    }

    private void set(LeadFacts lead, ClockKind kind, Instant from, ClockCharge charge) {
        ClockDue due = dues.from(kind, lead.divisionCode(), from);
        inSystemScope(() -> {
            boolean running = rows.lockAnsweredBy(lead.id()).stream()
                    .anyMatch(clock -> clock.kind() == kind && clock.leadId().equals(lead.id()));
            if (!running) {
                int round = Math.toIntExact(rows.rounds(lead.id(), kind)) + 1;
                LeadClock clock = new LeadClock(Ids.next(), lead, kind, round, charge, from, due);
                rows.persist(clock);
                timers.arm(List.of(clock));
            }
        });
    }

    /**
     * Before a lead takes a step that one of its three clocks waits for: if that clock stands, it goes on now, so that the
     * lead is judged by the day that the pause has moved [R-T9].
     */
    public void wake(ArrearsLead lead, ClockKind kind, Instant at) {
        inSystemScope(() -> rows.lockAnsweredBy(lead.id()).stream()
                .filter(clock -> clock.kind() == kind && clock.leadId().equals(lead.id()) && clock.paused())
                .forEach(clock -> {
                    goOn(clock, at);
                    ChangeClock.mirror(lead, clock);
                }));
    }

    private void goOn(LeadClock clock, Instant at) {
        clock.resume(dues.resumed(clock, at.atZone(ClockDue.ZONE).toLocalDate()));
        log.append(ClockEvents.resumed(clock));
    }

    /** What a clock asks for may be done while it stands: the day that counts is the one that the pause has moved. */
    private void meet(LeadClock clock, Instant at) {
        if (clock.paused()) {
            goOn(clock, at);
        }
        noteIfMissed(clock, at);
        clock.met(at);
        timers.cancel(clock);
    }

    private void end(LeadClock clock, Instant at) {
        noteIfMissed(clock, at);
        clock.end(at);
        timers.cancel(clock);
    }

    /** No sweep may have come by since it was due. */
    private void noteIfMissed(LeadClock clock, Instant at) {
        if (clock.overdueAt(at)) {
            clock.breached();
            log.append(ClockEvents.breached(clock, at));
        }
    }

    private static LeadClock clock(LeadFacts lead, ClockKind kind, int round, Instant from, ClockDue due) {
        return new LeadClock(Ids.next(), lead, kind, round, charge(lead), from, due);
    }

    private static ClockCharge charge(LeadFacts lead) {
        return ClockCharge.of(lead, lead.ownerAgency());
    }

    /** A worker or the public may set a clock off without reaching the bureau's rows. */
    private void inSystemScope(Runnable work) {
        system.run("lead-clock", work);
    }
}
