package org.labourrights.arrears.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadFacts;
import org.labourrights.arrears.lead.LeadReach;
import org.labourrights.arrears.lead.LeadState;
import org.labourrights.arrears.lead.LeadType;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.arrears.lead.Matters;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.kernel.person.Keeping;
import org.labourrights.kernel.person.PersonFamily;
import org.labourrights.kernel.person.PersonProblems;
import org.labourrights.kernel.person.PersonRole;
import org.labourrights.kernel.person.PersonSubject;

/** The people behind leads, as the kernel keeps them: as what they stand there, who reads them, and how long. */
@ApplicationScoped
public class LeadPeople implements PersonFamily {

    /** How the family is called. */
    public static final String NAME = "lead";

    /** Claims own pay (投诉人). */
    public static final PersonRole COMPLAINANT = PersonRole.of("COMPLAINANT").working();

    /** Reports what was done to others (举报人); of any age. */
    public static final PersonRole INFORMANT = PersonRole.of("INFORMANT");

    /** Named in a line of the claim (劳动者). */
    public static final PersonRole WORKER = PersonRole.of("WORKER").working();

    private static final PersonProblems PROBLEMS = new PersonProblems("E-LEAD-FIELDS", "E-REPORTER", "E-LEAD-WHISTLE");

    private final Leads leads;
    private final Matters matters;
    private final LeadReach reach;
    private final CurrentCaller caller;

    LeadPeople(Leads leads, Matters matters, LeadReach reach, CurrentCaller caller) {
        this.leads = leads;
        this.matters = matters;
        this.reach = reach;
        this.caller = caller;
    }

    /** The lead as people stand behind it. */
    public static PersonSubject subject(ArrearsLead lead) {
        return subject(lead.facts());
    }

    static PersonSubject subject(LeadFacts lead) {
        return new PersonSubject(NAME, lead.id(), lead.leadNo(), lead.divisionPath(), lead.type() == LeadType.REPORT);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<PersonRole> roles() {
        return List.of(COMPLAINANT, INFORMANT, WORKER);
    }

    @Override
    public Set<String> texts() {
        return Set.of(LeadTextKind.FACTS.name(), LeadTextKind.DEMAND.name());
    }

    @Override
    public List<PersonSubject> find(Collection<UUID> ids) {
        Map<UUID, ArrearsLead> found =
                leads.list("id in ?1", ids).stream().collect(Collectors.toMap(ArrearsLead::id, lead -> lead));
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(LeadPeople::subject)
                .toList();
    }

    @Override
    public PersonSubject reached(UUID id) {
        return subject(reach.get(id));
    }

    /** An agency that only has an offer is entrusted with nobody yet. */
    @Override
    public PersonSubject entrusted(UUID id) {
        return leads.findByIdOptional(id)
                .filter(reach::entrusted)
                .map(LeadPeople::subject)
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /** A merged lead is handled by whoever handles the lead that goes on. */
    @Override
    public boolean handles(PersonSubject lead) {
        String subject = caller.get().subject();
        return leads.findByIdOptional(leads.survivorId(lead.id()))
                .flatMap(ArrearsLead::handler)
                .filter(it -> it.officer().equals(subject))
                .isPresent();
    }

    @Override
    public Optional<UUID> reporter(PersonSubject lead) {
        return leads.get(lead.id()).origin().reporter();
    }

    @Override
    public List<UUID> together(UUID id) {
        return matters.of(id).leads();
    }

    /** A merged lead is kept as long as the one that goes on. */
    @Override
    public boolean over(UUID id) {
        LeadState state = leads.lockMerged(id).state();
        return !state.isOpen() && state != LeadState.DUPLICATE_MERGED;
    }

    @Override
    public Keeping keeping() {
        return Keeping.years(RetentionKeys.PEOPLE_YEARS).accountDays(RetentionKeys.ACCOUNT_DAYS);
    }

    @Override
    public PersonProblems problems() {
        return PROBLEMS;
    }

    @Override
    public String numberName() {
        return "leadNo";
    }
}
