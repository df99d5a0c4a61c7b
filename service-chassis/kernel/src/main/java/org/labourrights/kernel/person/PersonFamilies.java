package org.labourrights.kernel.person;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.labourrights.chassis.privacy.AccessRefused;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;

/** What the service has declared. */
@ApplicationScoped
public class PersonFamilies {

    private final Map<String, PersonFamily> byName = new HashMap<>();

    PersonFamilies(@All List<PersonFamily> families) {
        for (PersonFamily family : families) {
            if (!family.name().matches("[a-z]+")) {
                throw new IllegalStateException("no name for a family of people: " + family.name());
            }
            if (byName.put(family.name(), family) != null) {
                throw new IllegalStateException("two families of people called " + family.name());
            }
        }
    }

    /** @throws IllegalStateException if nobody declared it */
    public PersonFamily get(String name) {
        PersonFamily family = byName.get(name);
        if (family == null) {
            throw new IllegalStateException("no people are declared of " + name);
        }
        return family;
    }

    /** A name for each family, ended alike: kinds of timers. */
    public Set<String> names(String end) {
        return byName.keySet().stream().map(name -> name + end).collect(Collectors.toUnmodifiableSet());
    }

    /** @throws ProblemException {@code E-NOT-FOUND} (404) when row-level security shows none */
    public PersonSubject find(String family, UUID id) {
        return get(family).find(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /** Whether the caller answers for it. */
    public boolean handles(PersonSubject subject) {
        return get(subject.family()).handles(subject);
    }

    /**
     * The refusal of somebody who is not the handler; leaves a record.
     *
     * @param what was asked for: {@code person}, the part of a file
     */
    public AccessRefused refused(PersonSubject subject, String what, UnmaskPurpose purpose) {
        return new AccessRefused(
                Problem.of(get(subject.family()).problems().handler()),
                subject.number(),
                subject.divisionPath(),
                Set.of(what),
                purpose.recorded());
    }
}
