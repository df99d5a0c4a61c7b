package org.labourrights.arrears.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadChannel;
import org.labourrights.arrears.lead.LeadFacts;
import org.labourrights.arrears.lead.LeadState;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.time.DueDate;

/**
 * What the figures need to know of a lead.
 *
 * @param closedOn null while it is open
 * @param accept met on this day, with the other clocks alike
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
        Yuan paid,
        @Nullable LocalDate closedOn) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /**
     * One of the three clocks.
     *
     * @param dueOn last day in time
     */
    record Milestone(LocalDate dueOn, boolean met) {}

    static CountedLead of(ArrearsLead lead) {
        LeadFacts facts = lead.facts();
        return new CountedLead(
                facts.divisionPath(),
                facts.channel(),
                facts.uscc(),
                facts.state(),
                day(facts.receivedAt()),
                milestone(lead.deadlines().accept(), lead.acceptedAt()),
                milestone(lead.deadlines().connect(), lead.connectedAt()),
                milestone(lead.deadlines().feedback(), lead.feedbackAt()),
                facts.workers(),
                facts.claimAmount(),
                facts.paidAmount(),
                lead.closedOn().orElse(null));
    }

    static LocalDate day(Instant at) {
        return at.atZone(ZONE).toLocalDate();
    }

    private static Milestone milestone(DueDate due, Optional<Instant> at) {
        return new Milestone(
                due.dueDate(), at.map(CountedLead::day).filter(due::metOn).isPresent());
    }
}
