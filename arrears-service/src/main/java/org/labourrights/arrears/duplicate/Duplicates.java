package org.labourrights.arrears.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadClaim;
import org.labourrights.arrears.lead.LeadClaims;
import org.labourrights.arrears.lead.LeadState;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.arrears.person.People;
import org.labourrights.arrears.reference.PeriodKeys;
import org.labourrights.arrears.reference.PolicyPeriods;

/** Finds leads that may be about the same matter: a person in common, the same employer, and times that overlap. */
@ApplicationScoped
public class Duplicates {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** What was refused, taken back or merged before is no matter that another lead could repeat. */
    private static final List<LeadState> GONE =
            List.of(LeadState.REJECTED, LeadState.WITHDRAWN, LeadState.DUPLICATE_MERGED);

    private final Leads leads;
    private final LeadClaims claims;
    private final People people;
    private final PolicyPeriods periods;

    Duplicates(Leads leads, LeadClaims claims, People people, PolicyPeriods periods) {
        this.leads = leads;
        this.claims = claims;
        this.people = people;
        this.periods = periods;
    }

    /** Within the caller's reach; the oldest first. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<DuplicateView> of(ArrearsLead lead) {
        List<UUID> shared = people.leadsSharingPeople(lead.id());
        if (shared.isEmpty()) {
            return List.of();
        }
        DuplicateRule.Matter matter = matter(lead, claims.of(lead.id()));
        int window = periods.length(PeriodKeys.DUPLICATE_WINDOW, lead.facts().divisionCode(), matter.receivedOn());
        Map<UUID, List<LeadClaim>> lines = claims.ofAll(shared);
        return leads.list("id in ?1", shared).stream()
                .filter(other -> !GONE.contains(other.state()))
                .filter(other ->
                        DuplicateRule.same(matter, matter(other, lines.getOrDefault(other.id(), List.of())), window))
                .sorted(Comparator.comparing(other -> other.facts().receivedAt()))
                .map(DuplicateView::of)
                .toList();
    }

    private static DuplicateRule.Matter matter(ArrearsLead lead, List<LeadClaim> lines) {
        return new DuplicateRule.Matter(
                lead.employer().uscc(),
                lead.employer().name(),
                lead.facts().receivedAt().atZone(ZONE).toLocalDate(),
                lines.stream()
                        .map(claim -> new DuplicateRule.Period(claim.periodStart(), claim.periodEnd()))
                        .toList());
    }
}
