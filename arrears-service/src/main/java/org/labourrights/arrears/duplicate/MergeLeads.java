package org.labourrights.arrears.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.casefile.CaseFile;
import org.labourrights.arrears.casefile.RecordKind;
import org.labourrights.arrears.clock.ClockKind;
import org.labourrights.arrears.clock.LeadClocks;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.Joined;
import org.labourrights.arrears.lead.Joining;
import org.labourrights.arrears.lead.LeadClaims;
import org.labourrights.arrears.lead.LeadEvent;
import org.labourrights.arrears.lead.LeadProblem;
import org.labourrights.arrears.lead.LeadState;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.arrears.lead.Matters;
import org.labourrights.arrears.lead.Milestones;
import org.labourrights.arrears.settlement.FollowMoney;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.kernel.person.SamePeople;

/**
 * Merges a lead into another about the same matter: sums, claims, payments and people go on under that one. Each keeps the
 * clocks that began with its own receipt: what is done about the one that goes on meets the clocks of both, each by its
 * own due days.
 */
@ApplicationScoped
class MergeLeads {

    private static final String KIND = "merged-lead";

    private final Leads leads;
    private final Matters matters;
    private final LeadMerges merges;
    private final LeadClaims claims;
    private final SamePeople people;
    private final FollowMoney money;
    private final LeadClocks clocks;
    private final CaseFile file;
    private final Journal journal;
    private final SystemScope system;
    private final CurrentCaller caller;
    private final Clock clock;

    MergeLeads(
            Leads leads,
            Matters matters,
            LeadMerges merges,
            LeadClaims claims,
            SamePeople people,
            FollowMoney money,
            LeadClocks clocks,
            CaseFile file,
            Journal journal,
            SystemScope system,
            CurrentCaller caller,
            Clock clock) {
        this.leads = leads;
        this.matters = matters;
        this.merges = merges;
        this.claims = claims;
        this.people = people;
        this.money = money;
        this.clocks = clocks;
        this.file = file;
        this.journal = journal;
        this.system = system;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-STATE}, {@code E-LEAD-MERGED} (409), {@code E-VERSION}
     *     (412), {@code E-PRECONDITION-REQUIRED} (428), {@code E-LEAD-FIELDS}, {@code E-MERGE-OVERPAID} (422),
     *     {@code E-LEAD-SELF} (403)
     */
    @Transactional
    ArrearsLead merge(UUID id, Precondition made, Merge request) {
        UUID into = request.into();
        if (id.equals(into)) {
            throw LeadProblem.field("/into", "E-SAME-LEAD");
        }
        // Always in the same order: two officers who merge both ways wait for each other instead of for ever.
        leads.lock(id.compareTo(into) < 0 ? id : into);
        leads.lock(id.compareTo(into) < 0 ? into : id);
        ArrearsLead lead = leads.get(id);
        ArrearsLead goesOn = leads.get(into);
        made.require(lead.version());
        requireOthersHand(lead, goesOn);
        if (!goesOn.state().isOpen()) {
            throw goesOn.refusal(LeadState.DUPLICATE_MERGED);
        }
        join(lead, goesOn, request.claims());
        return lead;
    }

    /** Whose lead it becomes reads its people: the handler of the one that goes on does not take it from another handler. */
    private void requireOthersHand(ArrearsLead lead, ArrearsLead goesOn) {
        String subject = caller.get().subject();
        boolean taken =
                lead.handler().filter(it -> !it.officer().equals(subject)).isPresent();
        if (taken && goesOn.handler().filter(it -> it.officer().equals(subject)).isPresent()) {
            throw new ProblemException(Problem.of("E-LEAD-SELF"));
        }
    }

    private void join(ArrearsLead lead, ArrearsLead goesOn, @Nullable MergedClaims how) {
        List<UUID> here = matters.of(goesOn.id()).leads();
        List<UUID> there = matters.of(lead.id()).leads();
        Joined added = MergedClaimRule.added(side(goesOn, here), side(lead, there), people.shared(there, here), how);
        boolean owed = FollowMoney.owing(goesOn);
        journal.write(lead, lead.mergeInto(goesOn, LocalDate.now(clock)));
        system.run(KIND, () -> follow(leads.mergedInto(lead.id()), goesOn));
        merges.add(lead, goesOn, added);
        FollowMoney.Sums sums = money.sums(goesOn);
        Joining.absorb(goesOn, added, merges.into(goesOn.id()));
        sums.of(goesOn);
        requireOwed(goesOn);
        file.add(goesOn, RecordKind.MERGE, null, lead.leadNo());
        journal.write(goesOn, new LeadEvent.Merged(goesOn.facts(), lead.facts(), false));
        system.run(KIND, () -> meetAll(goesOn));
        money.changed(goesOn, owed);
    }

    private MergedClaimRule.Side side(ArrearsLead lead, List<UUID> matter) {
        return MergedClaimRule.Side.of(
                lead, matter.stream().flatMap(each -> claims.of(each).stream()).toList());
    }

    private static void requireOwed(ArrearsLead goesOn) {
        Yuan paid = goesOn.debt().paid();
        if (paid.compareTo(goesOn.debt().owed()) > 0) {
            throw new ProblemException(
                    new MergeProblem.Overpaid(paid, goesOn.debt().owed()));
        }
    }

    /** What is done later about the lead that goes on. */
    void happened(@Observes LeadEvent event) {
        UUID id = event.lead().id();
        if (event instanceof LeadEvent.Accepted
                || event instanceof LeadEvent.Connected
                || event instanceof LeadEvent.FeedbackGiven) {
            system.run(KIND, () -> meetAll(leads.get(id)));
        } else if (event instanceof LeadEvent.Moved) {
            system.run(KIND, () -> moved(leads.get(id)));
        } else if (event instanceof LeadEvent.Substantiated) {
            merges.cover(id, true);
        }
    }

    private void moved(ArrearsLead goesOn) {
        follow(leads.mergedInto(goesOn.id()), goesOn);
    }

    /** Within the scope that reaches them: a merged lead may have come in elsewhere. */
    private void follow(List<ArrearsLead> merged, ArrearsLead goesOn) {
        merged.forEach(each -> Joining.follow(each, goesOn));
        leads.flush();
    }

    private void meetAll(ArrearsLead goesOn) {
        leads.mergedInto(goesOn.id()).forEach(merged -> meet(merged, goesOn));
        leads.flush();
    }

    private void meet(ArrearsLead merged, ArrearsLead goesOn) {
        Milestones done = goesOn.milestones();
        Joining.reached(merged, done.accept()).ifPresent(at -> clocks.wake(merged, ClockKind.ACCEPT, at));
        Joining.reached(merged, done.connect()).ifPresent(at -> clocks.wake(merged, ClockKind.CONNECT, at));
        Joining.reached(merged, done.feedback()).ifPresent(at -> clocks.wake(merged, ClockKind.FEEDBACK, at));
        List<LeadEvent> met = Joining.meet(merged, goesOn);
        met.forEach(each -> journal.write(merged, each));
    }
}
