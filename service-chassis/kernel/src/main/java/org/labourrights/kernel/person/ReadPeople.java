package org.labourrights.kernel.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.privacy.PersonalDataAccess;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;

/**
 * Reads the people of a subject: in clear for its handler who says why, masked for colleagues, only a token where somebody
 * blew the whistle (劳动保障监察条例 §9). The operations of a service call it under their own paths and roles.
 */
@ApplicationScoped
public class ReadPeople {

    private final PersonFamilies families;
    private final People people;
    private final PersonRows rows;
    private final PersonalDataAccess access;

    ReadPeople(PersonFamilies families, People people, PersonRows rows, PersonalDataAccess access) {
        this.families = families;
        this.people = people;
        this.rows = rows;
        this.access = access;
    }

    /**
     * The reporter.
     *
     * @param purpose null: masked, also for the handler
     * @throws ProblemException {@code E-NOT-FOUND} (404), also for a subject of another division
     */
    @Transactional
    public ReporterView reporter(String family, UUID id, @Nullable UnmaskPurpose purpose) {
        PersonSubject subject = families.get(family).entrusted(id);
        Optional<UUID> reporter = families.get(family).reporter(subject);
        if (reporter.isEmpty()) {
            return ReporterView.ANONYMOUS;
        }
        UUID ref = reporter.get();
        if (purpose != null && families.handles(subject)) {
            return ReporterView.clear(ref, people.unmask(ref, purpose));
        }
        if (purpose != null) {
            access.masked(subject.number(), subject.divisionPath(), Set.of("reporter"), purpose.recorded());
        }
        return ReporterView.masked(shown(subject, people.masked(ref)));
    }

    /**
     * Everybody behind the subject and what was merged into it, masked, each as the subject in which they came in allows.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404)
     */
    @Transactional
    public List<MaskedPerson> all(String family, UUID id) {
        PersonFamily declared = families.get(family);
        declared.entrusted(id);
        return declared.find(declared.together(id)).stream().flatMap(this::of).toList();
    }

    private Stream<MaskedPerson> of(PersonSubject subject) {
        return people.maskedOf(subject.id()).stream().map(it -> shown(subject, it));
    }

    /**
     * One of them in clear, for the handler.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404); {@link PersonProblems#handler} (403)
     */
    @Transactional
    public PersonDetails one(String family, UUID id, UUID ref, UnmaskPurpose purpose) {
        PersonFamily declared = families.get(family);
        declared.entrusted(id);
        Person person = rows.get(ref);
        if (person.subject().filter(declared.together(id)::contains).isEmpty()) {
            throw new ProblemException(Problem.of("E-NOT-FOUND"));
        }
        return people.unmask(ref, purpose);
    }

    private MaskedPerson shown(PersonSubject subject, MaskedPerson person) {
        boolean whistleBlower = subject.whistle()
                && families.get(subject.family())
                        .reporter(subject)
                        .filter(person.ref()::equals)
                        .isPresent();
        return whistleBlower ? MaskedPerson.token(person.ref()) : person;
    }
}
