package org.labourrights.arrears.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.labourrights.arrears.lead.LeadState;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.rollup.Facets;

/** What a lead adds to the figures, as it stands; pure. A merged one adds nothing: the lead that goes on is counted. */
final class LeadContributionRule {

    private static final List<String> TOTAL = List.of(Facets.TOTAL);

    private LeadContributionRule() {}

    static List<Contribution> of(CountedLead lead) {
        if (lead.state() == LeadState.DUPLICATE_MERGED) {
            return List.of();
        }
        List<Contribution> all = new ArrayList<>();
        List<Long> size = List.of(1L, (long) lead.workers(), fen(lead.claimed()));
        all.add(contribution(lead, Measure.RECEIVED, lead.receivedOn(), facets(lead), size));
        if (lead.state().isOpen()) {
            all.add(contribution(lead, Measure.STOCK, lead.receivedOn(), TOTAL, size));
        }
        clock(lead, Measure.ACCEPT, lead.accept(), all);
        clock(lead, Measure.CONNECT, lead.connect(), all);
        if (lead.answerable()) {
            clock(lead, Measure.FEEDBACK, lead.feedback(), all);
        }
        undecided(lead, all);
        if (lead.state() == LeadState.CLOSED && lead.closedOn() != null) {
            all.add(contribution(
                    lead, Measure.RECOVERY, lead.closedOn(), TOTAL, List.of(fen(lead.paid()), fen(lead.owed()))));
        }
        return all;
    }

    private static void undecided(CountedLead lead, List<Contribution> all) {
        if (lead.undecidedSince() == null) {
            return;
        }
        all.add(contribution(lead, Measure.UNDECIDED, lead.undecidedSince(), TOTAL, List.of(1L, 0L)));
        if (!lead.state().isOpen() && lead.closedOn() != null) {
            all.add(contribution(lead, Measure.UNDECIDED, lead.closedOn(), TOTAL, List.of(0L, 1L)));
        }
    }

    private static void clock(CountedLead lead, Measure measure, CountedLead.Milestone clock, List<Contribution> all) {
        if (!lead.overBefore(clock.dueOn())) {
            all.add(contribution(lead, measure, clock.dueOn(), TOTAL, List.of(clock.met() ? 1L : 0L, 1L)));
        }
    }

    private static List<String> facets(CountedLead lead) {
        String employer =
                lead.employer() == null ? Dimension.UNRESOLVED : lead.employer().value();
        return List.of(
                Facets.TOTAL,
                Facets.of(Dimension.CHANNEL, lead.channel().name()),
                Facets.of(Dimension.EMPLOYER, employer));
    }

    private static Contribution contribution(
            CountedLead lead, Measure measure, LocalDate day, List<String> facets, List<Long> counts) {
        return new Contribution(measure, day, lead.divisionPath(), facets, counts);
    }

    private static long fen(Yuan amount) {
        return amount.value().movePointRight(2).longValueExact();
    }
}
