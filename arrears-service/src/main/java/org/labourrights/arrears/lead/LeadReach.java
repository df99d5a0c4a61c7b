package org.labourrights.arrears.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.labourrights.chassis.privacy.PersonKeys;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.Roles;

/**
 * The ceiling above the floor of row-level security: a division in the token of a worker or of another agency's member
 * opens no lead. A worker reaches own leads only, a member what is addressed to the own agency. Every operation that is
 * open to either asks here instead of {@link Leads#get}.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LeadReach {

    /** Roles whose division alone opens no lead. */
    private static final Set<String> NO_OFFICE =
            Set.of(Roles.WORKER, Roles.JOINT_MEMBER, Roles.ENT_REPORTER, Roles.ENT_ADMIN);

    /** Who may act for an agency that has taken a lead over; an auditor sees every agency's and handles none. */
    private static final Set<String> MEMBERS =
            Set.of(Roles.JOINT_MEMBER, Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER);

    private final Leads leads;
    private final PersonKeys keys;
    private final CurrentCaller caller;

    LeadReach(Leads leads, PersonKeys keys, CurrentCaller caller) {
        this.leads = leads;
        this.keys = keys;
        this.caller = caller;
    }

    /** @throws ProblemException {@code E-NOT-FOUND} (404) when there is none, or none that the caller reaches */
    public ArrearsLead get(UUID id) {
        return required(leads.get(id));
    }

    /** As {@link #get}, locked as by {@link Leads#lock}. */
    public ArrearsLead lock(UUID id) {
        return required(leads.lock(id));
    }

    /** Empty when the caller does not reach it; whoever comes by two ways comes by the office first. */
    public Optional<Reach> of(ArrearsLead lead) {
        Caller who = caller.get();
        if (who.system()) {
            return Optional.of(Reach.SERVICE);
        }
        if (holdsOffice(who) && (who.covers(lead.divisionPath()) || goesOnWith(lead, who))) {
            return Optional.of(Reach.OFFICE);
        }
        if (offered(lead.jurisdiction(), who) || inCharge(lead.jurisdiction(), who)) {
            return Optional.of(Reach.AGENCY);
        }
        return own(lead, who) ? Optional.of(Reach.OWN) : Optional.empty();
    }

    private ArrearsLead required(ArrearsLead lead) {
        if (of(lead).isEmpty()) {
            throw new ProblemException(Problem.of("E-NOT-FOUND"));
        }
        return lead;
    }

    private static boolean holdsOffice(Caller who) {
        Set<String> offices = new HashSet<>(who.roles());
        offices.removeAll(NO_OFFICE);
        return !offices.isEmpty();
    }

    /** A merged lead is open to the office of the lead that goes on. */
    private static boolean goesOnWith(ArrearsLead lead, Caller who) {
        return lead.ending().map(Ending::matterPath).filter(who::covers).isPresent();
    }

    private static boolean offered(Jurisdiction jurisdiction, Caller who) {
        return jurisdiction.transferPath() != null
                && jurisdiction.transferAgency() != null
                && who.covers(jurisdiction.transferPath())
                && who.actsFor(jurisdiction.transferAgency());
    }

    /**
     * Whether the caller may handle what comes to this place: for the labour bureau its officers, and where another agency
     * has taken the lead over, only those who act for that agency.
     */
    public boolean inCharge(ArrearsLead lead) {
        Caller who = caller.get();
        return lead.jurisdiction().taker().isPresent()
                ? inCharge(lead.jurisdiction(), who)
                : who.hasAnyRole(Roles.BUREAU) && who.covers(lead.divisionPath());
    }

    /** Whether the people behind the lead are shown: an agency that only has an offer is entrusted with nobody yet. */
    public boolean entrusted(ArrearsLead lead) {
        return of(lead).isPresent() && (agenciesOf(caller.get()).isEmpty() || inCharge(lead));
    }

    private static boolean inCharge(Jurisdiction jurisdiction, Caller who) {
        return who.hasAnyRole(MEMBERS)
                && who.covers(jurisdiction.path())
                && jurisdiction.taker().filter(who::actsFor).isPresent();
    }

    /** Agencies to whose leads a list has to keep, when it is asked for without an office; empty: every lead in reach. */
    Optional<Set<String>> agenciesOf(Caller who) {
        return who.system() || holdsOffice(who) ? Optional.empty() : Optional.of(who.agencies());
    }

    private boolean own(ArrearsLead lead, Caller who) {
        return who.hasRole(Roles.WORKER)
                && lead.origin().personKey() != null
                && keys.candidates(who.subject()).contains(lead.origin().personKey());
    }
}
