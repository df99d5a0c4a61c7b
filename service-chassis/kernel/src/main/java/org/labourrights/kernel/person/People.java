package org.labourrights.kernel.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.privacy.PersonalDataAccess;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;

/** The people behind subjects: entered once, shown masked, read in clear by the subject's own handler only. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class People {

    private final PersonFamilies families;
    private final PersonRows rows;
    private final PersonVault vault;
    private final PersonalDataAccess access;
    private final Database database;
    private final SystemScope system;
    private final Stamps stamps;
    private final Clock clock;

    People(
            PersonFamilies families,
            PersonRows rows,
            PersonVault vault,
            PersonalDataAccess access,
            Database database,
            SystemScope system,
            Stamps stamps,
            Clock clock) {
        this.families = families;
        this.rows = rows;
        this.vault = vault;
        this.access = access;
        this.database = database;
        this.system = system;
        this.stamps = stamps;
        this.clock = clock;
    }

    /**
     * Stores somebody, encrypted, and gives the token that stands for them everywhere else. Call {@link #belong} once
     * there is a subject.
     *
     * @throws ProblemException {@link PersonProblems#fields} (422) with {@code E-ID-FORMAT}, {@code E-ID-CHECK},
     *     {@code E-ID-DATE}, {@code E-CHILD-LABOUR}, {@code E-WORKER-AGE} or {@code E-REQUIRED}
     * @throws IllegalStateException when the family declares no such role
     */
    public UUID enter(PersonEntry entry) {
        PersonFamily family = families.get(entry.family());
        if (!family.roles().contains(entry.role())) {
            throw new IllegalStateException("nobody is " + entry.role().code() + " of a " + family.name());
        }
        List<FieldProblem> faults = PersonRule.faults(entry, LocalDate.now(clock));
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.of(family.problems().fields(), faults));
        }
        Person person = new Person(Ids.next(), entry, vault.seal(entry.details()), stamps.now());
        rows.persist(person);
        return person.id();
    }

    /** Whose people they are: the handler of this subject may read them, and they are erased with it. */
    public void belong(PersonSubject subject, Collection<UUID> refs) {
        refs.forEach(ref -> rows.get(ref).belongTo(subject));
    }

    /** People and texts follow their subject into another division, which may lie outside the scope of the caller. */
    public void move(PersonSubject subject) {
        system.run("person-follows-" + subject.family(), () -> {
            for (String table : List.of("vault.person", "vault.subject_text")) {
                database.update(
                        "UPDATE " + table + " SET division_path = ? WHERE subject = ? AND division_path <> ?",
                        subject.divisionPath(),
                        subject.id(),
                        subject.divisionPath());
            }
        });
    }

    /** @throws ProblemException {@code E-NOT-FOUND} (404) when there is none or the caller may not see it */
    public MaskedPerson masked(UUID ref) {
        return masked(rows.get(ref));
    }

    /** Of all people of a subject, in the order in which they were entered. */
    public List<MaskedPerson> maskedOf(UUID subject) {
        return rows.ofSubject(subject).stream().map(this::masked).toList();
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
     * Only the handler of the person's subject; leaves one record.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404); {@link PersonProblems#handler} (403) for everybody else
     */
    public PersonDetails unmask(UUID ref, UnmaskPurpose purpose) {
        Person person = rows.get(ref);
        UUID whose = person.subject().orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
        PersonSubject subject = families.find(person.family(), whose);
        if (!families.handles(subject)) {
            throw families.refused(subject, "person", purpose);
        }
        return open(person, subject, purpose);
    }

    /** Deciphers and leaves the record; the caller of this has decided that it is allowed. */
    PersonDetails open(Person person, PersonSubject subject, UnmaskPurpose purpose) {
        SealedPerson sealed = person.sealed().orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
        PersonDetails details = vault.open(sealed).needed(purpose);
        access.record(subject.number(), subject.divisionPath(), details.present(), purpose.recorded());
        return details;
    }

    /** Nobody can tell any more who stood behind the subject; returns how many were erased now. */
    public int erase(UUID subject) {
        List<Person> known =
                rows.ofSubject(subject).stream().filter(it -> !it.erased()).toList();
        known.forEach(it -> it.erase(stamps.now()));
        return known.size();
    }

    /** The accounts of a subject, kept for the payment alone. */
    public void dropAccounts(UUID subject) {
        rows.ofSubject(subject).stream().filter(Person::holdsAccount).forEach(it -> it.dropAccount(stamps.now()));
    }
}
