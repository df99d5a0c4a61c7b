package org.labourrights.arrears.statistics;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.Ending;
import org.labourrights.arrears.lead.LeadChannel;
import org.labourrights.arrears.lead.LeadFacts;
import org.labourrights.arrears.lead.LeadState;
import org.labourrights.arrears.lead.MigrantWage;
import org.labourrights.arrears.lead.Milestones;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.time.ClockSource;

/**
 * What the figures need to know of a lead.
 *
 * @param owed confirmed where the facts were found out, else claimed: what K-09 is of [RU-04]
 * @param closedOn null while it is open
 * @param accept met on this day, with the other clocks alike
 * @param undecidedSince day of acceptance of a lead of which it is not known whether K-04 speaks of it; null for others
 * @param answerable whether an answer can reach the reporter
 */
record CountedLead(
        String divisionPath,
        LeadChannel channel,
        @Nullable UnifiedSocialCreditCode employer,
        LeadState state,
        LocalDate receivedOn,
        Milestone accept,
        Milestone connect,
        Milestone feedback,
        int workers,
        Yuan claimed,
        Yuan owed,
        Yuan paid,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate undecidedSince,
        boolean answerable) {

    /**
     * One of the three clocks.
     *
     * @param dueOn last day in time
     */
    record Milestone(LocalDate dueOn, boolean met) {
        static Milestone of(Milestones.Milestone reached) {
            return new Milestone(reached.due().dueOn(), reached.inTime());
        }
    }

    /** Whether it was over before somebody had to keep this day: refused, or taken back by the reporter. */
    boolean overBefore(LocalDate dueOn) {
        boolean over = state == LeadState.REJECTED || state == LeadState.WITHDRAWN;
        return over && closedOn != null && closedOn.isBefore(dueOn);
    }

    static CountedLead of(ArrearsLead lead) {
        LeadFacts facts = lead.facts();
        Milestones milestones = lead.milestones();
        return new CountedLead(
                facts.divisionPath(),
                facts.channel(),
                facts.uscc(),
                facts.state(),
                day(facts.receivedAt()),
                Milestone.of(milestones.accept()),
                Milestone.of(milestones.connect()),
                Milestone.of(milestones.feedback()),
                facts.workers(),
                facts.claimAmount(),
                lead.debt().owed(),
                facts.paidAmount(),
                lead.ending().map(Ending::closedOn).orElse(null),
                facts.migrantWage() == MigrantWage.UNKNOWN
                        ? milestones.accept().reached().map(CountedLead::day).orElse(null)
                        : null,
                lead.origin().answerable());
    }

    static LocalDate day(Instant at) {
        return at.atZone(ClockSource.ZONE).toLocalDate();
    }
}
