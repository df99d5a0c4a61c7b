package org.labourrights.arrears.lead;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.Yuan;

/** What merging does to the two leads: one of them goes on with the debts of both, and what is done there counts for both. */
public final class Joining {

    private Joining() {}

    /**
     * What the merged lead claims and was found to be owed is claimed and owed here.
     *
     * @param all what all leads that go on within this one add
     */
    public static void absorb(ArrearsLead goesOn, Joined added, List<Joined> all) {
        goesOn.debt().join(added);
        goesOn.debt().recount(all);
    }

    /**
     * The merge was wrong. What was confirmed for both together is confirmed for neither alone.
     *
     * @param left what the leads add that still go on within this one
     */
    public static void release(ArrearsLead goesOn, Joined added, List<Joined> left) {
        goesOn.debt().part(added);
        goesOn.debt().recount(left);
    }

    /** The merged lead follows the one that goes on to another lead or another place. */
    public static void follow(ArrearsLead merged, ArrearsLead goesOn) {
        merged.goesOnIn(goesOn);
    }

    /** What was paid, as the payments say that count. */
    public static void addUp(ArrearsLead lead, Yuan paid, int workers, @Nullable LocalDate lastPaidOn) {
        lead.debt().settled(paid, workers, lastPaidOn);
    }

    /**
     * What was done about the lead that goes on meets the clocks of the merged one as well. Nothing counts as done before
     * it came in.
     */
    public static List<LeadEvent> meet(ArrearsLead merged, ArrearsLead goesOn) {
        Milestones done = goesOn.milestones();
        done.accept().reached().map(at -> notBeforeReceipt(merged, at)).ifPresent(at -> {
            if (merged.milestones().accepted(at)) {
                goesOn.handler().ifPresent(merged::answeredFor);
            }
        });
        List<LeadEvent> met = new ArrayList<>();
        reached(merged, done.connect()).flatMap(merged::connected).ifPresent(met::add);
        reached(merged, done.feedback()).flatMap(merged::answered).ifPresent(met::add);
        return met;
    }

    /** When a milestone of the lead that goes on counts for the merged one; empty while it is not reached. */
    public static Optional<Instant> reached(ArrearsLead merged, Milestones.Milestone there) {
        return there.reached().map(at -> notBeforeReceipt(merged, at));
    }

    private static Instant notBeforeReceipt(ArrearsLead merged, Instant at) {
        Instant received = merged.origin().receivedAt();
        return at.isBefore(received) ? received : at;
    }
}
