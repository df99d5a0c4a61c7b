package org.labourrights.kernel.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.labourrights.chassis.privacy.PersonalDataAccess;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.sql.Database;

/** Finds somebody again by document or telephone, without deciphering either. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SamePeople {

    private static final String BEHIND = """
            SELECT DISTINCT other.subject FROM vault.person mine
            JOIN vault.person other ON other.id_index = mine.id_index OR other.phone_index = mine.phone_index
            WHERE mine.subject = ? AND other.subject <> ? AND other.family = mine.family AND NOT other.whistle LIMIT 50
            """;

    private static final String BOTH = """
            SELECT count(*) FROM vault.person mine
            WHERE mine.subject = ANY (?) AND NOT mine.whistle AND EXISTS (
                SELECT FROM vault.person other
                WHERE other.subject = ANY (?) AND NOT other.whistle
                AND (other.id_index = mine.id_index OR other.phone_index = mine.phone_index))
            """;

    private static final String SAME_PERSON = "samePerson";

    private final PersonFamilies families;
    private final PersonalDataAccess access;
    private final Database database;

    SamePeople(PersonFamilies families, PersonalDataAccess access, Database database) {
        this.families = families;
        this.access = access;
        this.database = database;
    }

    /**
     * Other subjects of the family behind which somebody with the same document or telephone stands as behind this one; at
     * most 50. That two share a person unmasks both, so it is for the handler, leaves a record, and is never told of or
     * about whoever blew the whistle.
     *
     * @throws ProblemException {@link PersonProblems#handler} (403) for everybody but the handler, and
     *     {@link PersonProblems#whistle} (403) where the subject came from somebody who is protected
     */
    public List<UUID> behind(PersonSubject subject, UnmaskPurpose purpose) {
        if (!families.handles(subject)) {
            throw families.refused(subject, SAME_PERSON, purpose);
        }
        if (subject.whistle()) {
            throw new ProblemException(
                    Problem.of(families.get(subject.family()).problems().whistle()));
        }
        access.record(subject.number(), subject.divisionPath(), Set.of(SAME_PERSON), purpose.recorded());
        return database.list(BEHIND, row -> row.getObject(1, UUID.class), subject.id(), subject.id());
    }

    /**
     * How many people of these subjects stand behind the others too, by document or telephone. Whoever blew the whistle is
     * not counted: what follows from the number would tell.
     */
    public int shared(Collection<UUID> these, Collection<UUID> others) {
        return database.one(BOTH, row -> row.getInt(1), List.copyOf(these), List.copyOf(others))
                .orElse(0);
    }
}
