package org.labourrights.kernel.person;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.labourrights.chassis.problem.ProblemException;

/**
 * The people of one kind of subject; a CDI bean, one a kind. All of it is asked in the transaction of whoever reads or
 * writes, with the reach of the caller.
 */
public interface PersonFamily {

    /** What the subject is called, small letters alone, {@code lead}; begins the names of its timers. */
    String name();

    /** As what somebody may stand in it. */
    List<PersonRole> roles();

    /** Kinds of texts that {@code SubjectTexts} keeps for it; none unless it says so. */
    default Set<String> texts() {
        return Set.of();
    }

    /** Subjects in the order in which they are asked for; those that row-level security hides are left out. */
    List<PersonSubject> find(Collection<UUID> ids);

    /**
     * The subject, for a caller who may see its file.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404) when there is none, or none that the caller reaches
     */
    PersonSubject reached(UUID id);

    /**
     * The subject, for a caller to whom its people are shown masked; whoever sees the file, unless the family is stricter.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404)
     */
    default PersonSubject entrusted(UUID id) {
        return reached(id);
    }

    /** Whether the caller answers for the subject: the only one who reads its people in clear. */
    boolean handles(PersonSubject subject);

    /** Who reported it; empty for an anonymous report, and where nobody reports. */
    default Optional<UUID> reporter(PersonSubject subject) {
        return Optional.empty();
    }

    /** The subject and what was merged into it: their people are read together, and go together. */
    default List<UUID> together(UUID id) {
        return List.of(id);
    }

    /**
     * Locks the subject and says whether its people may go: it has ended, and goes on within no other. Asked in system
     * scope, when the years are over.
     */
    boolean over(UUID id);

    /** For how long people, texts and accounts are kept. */
    Keeping keeping();

    /** How refusals are called, for a service that has words of its own for them. */
    default PersonProblems problems() {
        return PersonProblems.COMMON;
    }

    /** How the number of the subject is called in the trail. */
    default String numberName() {
        return "number";
    }
}
