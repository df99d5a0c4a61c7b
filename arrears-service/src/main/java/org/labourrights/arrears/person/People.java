package org.labourrights.arrears.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadType;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.privacy.AccessRefused;
import org.labourrights.chassis.privacy.PersonalDataAccess;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.sql.Database;

/** The people behind leads: entered once, shown masked, read in clear by the lead's own handler only. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class People {

    private static final String SHARED = """
            SELECT DISTINCT other.lead_id FROM pii.person mine
            JOIN pii.person other ON other.id_index = mine.id_index OR other.phone_index = mine.phone_index
            JOIN arrears_lead l ON l.id = other.lead_id AND l.lead_type = 'COMPLAINT'
            WHERE mine.lead_id = ? AND other.lead_id <> ? LIMIT 50
            """;

    private static final String BOTH = """
            SELECT count(*) FROM pii.person mine
            JOIN arrears_lead m ON m.id = mine.lead_id AND m.lead_type = 'COMPLAINT'
            WHERE mine.lead_id = ANY (?) AND EXISTS (
                SELECT FROM pii.person other
                JOIN arrears_lead o ON o.id = other.lead_id AND o.lead_type = 'COMPLAINT'
                WHERE other.lead_id = ANY (?)
                AND (other.id_index = mine.id_index OR other.phone_index = mine.phone_index))
            """;

    private static final String SAME_PERSON = "samePerson";

    private final PersonRows rows;
    private final PersonVault vault;
    private final PersonalDataAccess access;
    private final Leads leads;
    private final Database database;
    private final CurrentCaller caller;
    private final Stamps stamps;
    private final Clock clock;

    People(
            PersonRows rows,
            PersonVault vault,
            PersonalDataAccess access,
            Leads leads,
            Database database,
            CurrentCaller caller,
            Stamps stamps,
            Clock clock) {
        this.rows = rows;
        this.vault = vault;
        this.access = access;
        this.leads = leads;
        this.database = database;
        this.caller = caller;
        this.stamps = stamps;
        this.clock = clock;
    }

    /** As {@link #enter(PersonEntry)}, for a worker who stands under {@code /reporter} and is not the caller. */
    public UUID enter(PersonDetails details, String divisionPath) {
        return enter(new PersonEntry(details, PersonStanding.WORKER, divisionPath, null, "/reporter"));
    }

    /**
     * Stores somebody, encrypted, and gives the token that stands for them everywhere else. Call {@link #belong} once
     * there is a lead.
     *
     * @throws ProblemException {@code E-LEAD-FIELDS} (422) with {@code E-ID-FORMAT}, {@code E-ID-CHECK},
     *     {@code E-ID-DATE}, {@code E-CHILD-LABOUR}, {@code E-WORKER-AGE} or {@code E-REQUIRED}
     */
    public UUID enter(PersonEntry entry) {
        List<FieldProblem> faults = PersonRule.faults(entry, LocalDate.now(clock));
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.of("E-LEAD-FIELDS", faults));
        }
        Person person = new Person(Ids.next(), entry, vault.seal(entry.details()), stamps.now());
        rows.persist(person);
        return person.id();
    }

    /** Whose lead it is: the handler of this lead may read these people, and they are erased with it. */
    public void belong(UUID lead, Collection<UUID> refs) {
        refs.forEach(ref -> rows.get(ref).belongTo(lead));
    }

    /** @throws ProblemException {@code E-NOT-FOUND} (404) when there is none or the caller may not see it */
    public MaskedPerson masked(UUID ref) {
        return masked(rows.get(ref));
    }

    /** Of all people of a lead, in the order in which they were entered. */
    public List<MaskedPerson> maskedOf(UUID lead) {
        return rows.ofLead(lead).stream().map(this::masked).toList();
    }

    /** Of many, by their tokens; those that the caller may not see are left out. */
    public Map<UUID, MaskedPerson> masked(Collection<UUID> refs) {
        return refs.isEmpty()
                ? Map.of()
                : rows.list("id in ?1", refs).stream().collect(Collectors.toMap(Person::id, this::masked));
    }

    private MaskedPerson masked(Person person) {
        return person.sealed()
                .map(stored -> vault.masked(person.id(), stored))
                .orElseGet(() -> MaskedPerson.token(person.id()));
    }

    /**
     * Only the handler of the person's lead; leaves one record.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404); {@code E-REPORTER} (403) for everybody else
     */
    public PersonDetails unmask(UUID ref, UnmaskPurpose purpose) {
        Person person = rows.get(ref);
        ArrearsLead lead =
                leads.get(person.leadId().orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND"))));
        if (!handledByCaller(lead)) {
            throw refused(lead, "person", purpose);
        }
        return open(person, lead, purpose);
    }

    /**
     * Other complaints behind which somebody with the same document or telephone stands as behind this one; at most 50.
     * That two leads share a person unmasks both, so it is for the handler, leaves a record, and is never told of or about
     * whoever blew the whistle.
     *
     * @throws ProblemException {@code E-REPORTER} (403) for everybody but the handler, and {@code E-LEAD-WHISTLE} (403)
     *     for a report
     */
    public List<UUID> complaintsSharingPeople(ArrearsLead lead, UnmaskPurpose purpose) {
        if (!handledByCaller(lead)) {
            throw refused(lead, SAME_PERSON, purpose);
        }
        if (lead.facts().type() == LeadType.REPORT) {
            throw new ProblemException(Problem.of("E-LEAD-WHISTLE"));
        }
        access.record(lead.leadNo(), lead.divisionPath(), Set.of(SAME_PERSON), purpose.recorded());
        return database.list(SHARED, row -> row.getObject(1, UUID.class), lead.id(), lead.id());
    }

    /** The refusal of somebody who is not the handler; leaves a record. */
    static AccessRefused refused(ArrearsLead lead, String what, UnmaskPurpose purpose) {
        return new AccessRefused(
                Problem.of("E-REPORTER"), lead.leadNo(), lead.divisionPath(), Set.of(what), purpose.recorded());
    }

    /**
     * How many people of these leads stand behind the others too, by document or telephone. Whoever blew the whistle is not
     * counted: the sums that follow from it would tell.
     */
    public int shared(Collection<UUID> these, Collection<UUID> others) {
        return database.one(BOTH, row -> row.getInt(1), List.copyOf(these), List.copyOf(others))
                .orElse(0);
    }

    /** A merged lead is handled by whoever handles the lead that goes on. */
    boolean handledByCaller(ArrearsLead lead) {
        String subject = caller.get().subject();
        return leads.findByIdOptional(leads.survivorId(lead.id()))
                .flatMap(ArrearsLead::handler)
                .filter(it -> it.officer().equals(subject))
                .isPresent();
    }

    /** Deciphers and leaves the record; the caller of this has decided that it is allowed. */
    PersonDetails open(Person person, ArrearsLead lead, UnmaskPurpose purpose) {
        SealedPerson sealed = person.sealed().orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
        PersonDetails details = vault.open(sealed).needed(purpose);
        access.record(lead.leadNo(), lead.divisionPath(), details.present(), purpose.recorded());
        return details;
    }
}
