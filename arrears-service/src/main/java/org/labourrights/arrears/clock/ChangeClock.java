package org.labourrights.arrears.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadDeadlines;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.time.DueDate;
import org.labourrights.chassis.time.DueDateRule;

/** Stops, restarts and extends a clock where the rules allow it. The lead is locked before its clocks. */
@ApplicationScoped
class ChangeClock {

    private static final Logger LOG = Logger.getLogger(ChangeClock.class);

    private final Leads leads;
    private final ClockRows rows;
    private final ClockDues dues;
    private final ClockTimers timers;
    private final Policies policies;
    private final DueDateRule days;
    private final EventLog log;
    private final Clock clock;

    ChangeClock(
            Leads leads,
            ClockRows rows,
            ClockDues dues,
            ClockTimers timers,
            Policies policies,
            DueDateRule days,
            EventLog log,
            Clock clock) {
        this.leads = leads;
        this.rows = rows;
        this.dues = dues;
        this.timers = timers;
        this.policies = policies;
        this.days = days;
        this.log = log;
        this.clock = clock;
    }

    /**
     * From now on the clock stands, and none of its rungs fires.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-CLOCK-NOT-RUNNING}, {@code E-CLOCK-STATUS} (409),
     *     {@code E-VERSION} (412), {@code E-CLOCK-PAUSE} (422)
     */
    @Transactional
    LeadClock pause(UUID leadId, ClockKind kind, Precondition made, PauseReason reason) {
        LeadClock changed = open(leads.lock(leadId), kind, made);
        Instant now = clock.instant();
        if (!policies.value(ClockKeys.PAUSABLE, changed.division(), LocalDate.now(clock))
                .contains(kind)) {
            throw new ProblemException(new ClockProblem.NotPausable(kind));
        }
        require(changed, changed.status() == ClockStatus.RUNNING && now.isBefore(changed.dueAt()));
        changed.pause(now, reason);
        timers.cancel(changed);
        return noted(changed, ClockEvents.paused(changed, reason));
    }

    /**
     * The clock goes on. The days from the pause to the day before this one do not count, so the due day moves and the
     * rungs are armed anew.
     *
     * @throws ProblemException as {@link #pause}, without {@code E-CLOCK-PAUSE}
     */
    @Transactional
    LeadClock resume(UUID leadId, ClockKind kind, Precondition made) {
        ArrearsLead lead = leads.lock(leadId);
        LeadClock changed = open(lead, kind, made);
        require(changed, changed.status() == ClockStatus.PAUSED);
        changed.resume(dues.resumed(changed, LocalDate.now(clock)));
        timers.arm(List.of(changed));
        mirror(leads.get(changed.leadId()), changed);
        return noted(changed, ClockEvents.resumed(changed));
    }

    /**
     * More time for the answer to a petition, once, with approval.
     *
     * @throws ProblemException as {@link #resume}, {@code E-CLOCK-EXTENSION} (422)
     */
    @Transactional
    LeadClock extend(UUID leadId, ClockKind kind, Precondition made) {
        LeadClock changed = open(leads.lock(leadId), kind, made);
        if (kind != ClockKind.PETITION_ANSWER || changed.extended()) {
            throw new ProblemException(new ClockProblem.NotExtendable(kind));
        }
        require(
                changed,
                changed.status() == ClockStatus.RUNNING && clock.instant().isBefore(changed.dueAt()));
        timers.cancel(changed);
        changed.extend(dues.moved(changed, dues.extended(changed, LocalDate.now(clock))));
        timers.arm(List.of(changed));
        return noted(changed, ClockEvents.extended(changed));
    }

    /** The same count with the calendar of now; whether the due day moved. */
    boolean project(ArrearsLead lead, LeadClock running) {
        DueDate before = running.due();
        DueDate projected = days.projectAgain(before);
        if (projected.dueDate().equals(before.dueDate())) {
            if (projected.provisional() != before.provisional()) {
                running.confirm(projected);
            }
            return false;
        }
        timers.cancel(running);
        running.move(dues.moved(running, projected));
        if (!running.paused()) {
            timers.arm(List.of(running));
        }
        mirror(lead, running);
        noted(running, ClockEvents.projected(running));
        return true;
    }

    private LeadClock open(ArrearsLead lead, ClockKind kind, Precondition made) {
        // Its own before those of leads merged into it, which go on here with the days of their own receipt.
        LeadClock found = rows.lockAnsweredBy(lead.id()).stream()
                .filter(each -> each.kind() == kind)
                .min(Comparator.comparing((LeadClock each) -> !each.leadId().equals(lead.id()))
                        .thenComparing(LeadClock::dueAt))
                .orElseThrow(() -> new ProblemException(new ClockProblem.NotRunning(kind, lead.leadNo())));
        made.require(found.version());
        return found;
    }

    private static void require(LeadClock changed, boolean holds) {
        if (!holds) {
            throw new ProblemException(
                    new ClockProblem.WrongStatus(changed.kind(), changed.status(), changed.version()));
        }
    }

    private LeadClock noted(LeadClock changed, org.labourrights.chassis.log.Event event) {
        // The answer names the version that the change gets.
        rows.flush();
        log.append(event);
        LOG.infof(
                "Clock %s of lead %s: %s, due on %s",
                changed.kind(), changed.leadNo(), event.type(), changed.due().dueDate());
        return changed;
    }

    /** The lead keeps its three deadlines itself. */
    static void mirror(ArrearsLead lead, LeadClock changed) {
        LeadDeadlines now = lead.milestones().deadlines();
        DueDate moved = changed.due();
        switch (changed.kind()) {
            case ACCEPT -> lead.postpone(new LeadDeadlines(moved, now.connect(), now.feedback()));
            case CONNECT -> lead.postpone(new LeadDeadlines(now.accept(), moved, now.feedback()));
            case FEEDBACK -> lead.postpone(new LeadDeadlines(now.accept(), now.connect(), moved));
            case REJECTION_NOTICE,
                    FILING,
                    PETITION_ROUTING,
                    PETITION_ANSWER,
                    PETITION_REVIEW,
                    PETITION_RECHECK,
                    TRANSFER_CONFIRMATION,
                    OBJECTION,
                    REOPENED -> {}
        }
    }
}
