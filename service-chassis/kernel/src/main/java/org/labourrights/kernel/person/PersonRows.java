package org.labourrights.kernel.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;

/** The rows of people that the caller's scope reaches. */
@ApplicationScoped
class PersonRows implements PanacheRepositoryBase<Person, UUID> {

    /** @throws ProblemException {@code E-NOT-FOUND} (404) */
    Person get(UUID ref) {
        return findByIdOptional(ref).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    List<Person> ofSubject(UUID subject) {
        return list("subject = ?1 order by id", subject);
    }

    List<Person> ofKeys(List<String> keys) {
        return keys.isEmpty() ? List.of() : list("personKey in ?1 order by id", keys);
    }
}
