package org.labourrights.arrears.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadClaim;
import org.labourrights.arrears.lead.LeadClaims;
import org.labourrights.arrears.lead.LeadState;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.arrears.person.LeadPeople;
import org.labourrights.arrears.reference.PeriodKeys;
import org.labourrights.arrears.reference.PolicyPeriods;
import org.labourrights.chassis.time.ClockSource;
import org.labourrights.kernel.person.SamePeople;
import org.labourrights.kernel.person.UnmaskPurpose;

/** Finds leads that may be about the same matter. */
@ApplicationScoped
public class Duplicates {

    private static final int MOST = 50;

    /** What was refused, taken back or merged before is no matter that another lead could repeat. */
    private static final List<LeadState> GONE =
            List.of(LeadState.REJECTED, LeadState.WITHDRAWN, LeadState.DUPLICATE_MERGED);

    private final Leads leads;
    private final LeadClaims claims;
    private final SamePeople people;
    private final PolicyPeriods periods;

    Duplicates(Leads leads, LeadClaims claims, SamePeople people, PolicyPeriods periods) {
        this.leads = leads;
        this.claims = claims;
        this.people = people;
        this.periods = periods;
    }

    /**
     * For whoever enters a lead: by employer, sum, workers and time. Tells nothing about who stands behind them, and nothing
     * of ticket numbers, after which a dry run could ask. Within the caller's reach, the oldest first, at most fifty.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<DuplicateView> hints(ArrearsLead lead) {
        return views(same(lead, sameSum(lead)).stream());
    }

    /** For whoever works on a lead: as {@link #hints}, and by the number of the channel's ticket. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<DuplicateView> ofMatter(ArrearsLead lead) {
        List<ArrearsLead> alike = new ArrayList<>(sameTicket(lead));
        alike.addAll(same(lead, sameSum(lead)));
        return views(alike.stream().distinct());
    }

    /**
     * By a person in common, for the same employer and time.
     *
     * @throws ProblemException what {@link SamePeople#behind} says
     */
    @Transactional(Transactional.TxType.MANDATORY)
    List<DuplicateView> ofPerson(ArrearsLead lead, UnmaskPurpose purpose) {
        List<UUID> shared = people.behind(LeadPeople.subject(lead), purpose);
        return shared.isEmpty() ? List.of() : views(same(lead, leads.list("id in ?1", shared)).stream());
    }

    private List<ArrearsLead> sameTicket(ArrearsLead lead) {
        return lead.origin()
                .ticket()
                .map(number -> leads.find(
                                "origin.channel = ?1 and origin.externalNo = ?2 and id <> ?3 order by id",
                                lead.origin().channel(),
                                number,
                                lead.id())
                        .range(0, MOST - 1)
                        .list())
                .orElse(List.of());
    }

    private List<ArrearsLead> sameSum(ArrearsLead lead) {
        if (lead.employer().uscc() == null) {
            return List.of();
        }
        return leads.find(
                        "employer.uscc = ?1 and debt.claimed.amount = ?2 and debt.claimed.workers = ?3 and id <> ?4"
                                + " order by origin.receivedAt, id",
                        lead.employer().uscc(),
                        lead.debt().claimed().amount(),
                        lead.debt().claimed().workers(),
                        lead.id())
                .range(0, MOST - 1)
                .list();
    }

    private List<ArrearsLead> same(ArrearsLead lead, List<ArrearsLead> others) {
        DuplicateRule.Matter matter = matter(lead, claims.of(lead.id()));
        int window = periods.length(PeriodKeys.DUPLICATE_WINDOW, lead.facts().divisionCode(), matter.receivedOn());
        Map<UUID, List<LeadClaim>> lines =
                claims.ofAll(others.stream().map(ArrearsLead::id).toList());
        return others.stream()
                .filter(other ->
                        DuplicateRule.same(matter, matter(other, lines.getOrDefault(other.id(), List.of())), window))
                .toList();
    }

    private static List<DuplicateView> views(Stream<ArrearsLead> found) {
        return found.filter(other -> !GONE.contains(other.state()))
                .sorted(Comparator.comparing(other -> other.facts().receivedAt()))
                .limit(MOST)
                .map(DuplicateView::of)
                .toList();
    }

    private static DuplicateRule.Matter matter(ArrearsLead lead, List<LeadClaim> lines) {
        return new DuplicateRule.Matter(
                lead.employer().uscc(),
                lead.employer().name(),
                lead.facts().receivedAt().atZone(ClockSource.ZONE).toLocalDate(),
                lines.stream()
                        .map(claim -> new DuplicateRule.Period(claim.periodStart(), claim.periodEnd()))
                        .toList());
    }
}
