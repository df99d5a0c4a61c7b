package org.labourrights.kernel.note;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.kernel.person.retention.PersonalDataErased;

/** The notes of the subjects that the caller may see. */
@ApplicationScoped
class NoteRows implements PanacheRepositoryBase<SubjectNote, UUID> {

    private static final String OF = "subject = ?1 and family = ?2";

    /** @throws ProblemException {@code E-NOT-FOUND} (404) when the subject has no such note, or none that the caller sees */
    SubjectNote get(String family, UUID subject, UUID id) {
        return find(OF + " and id = ?3", subject, family, id)
                .firstResultOptional()
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    boolean corrected(UUID id) {
        return count("corrects", id) > 0;
    }

    Page<SubjectNote> of(String family, UUID subject, PageRequest page) {
        List<String> after = page.after(1);
        List<SubjectNote> rows = (after.isEmpty()
                        ? find(OF + " order by id", subject, family)
                        : find(OF + " and id > ?3 order by id", subject, family, Cursor.id(after.getFirst())))
                .range(0, page.limit().value())
                .list();
        return page.of(rows, row -> List.of(row.id().toString()));
    }

    /** Without corrections: they say what a step was, and are none. */
    Optional<SubjectNote> latest(String family, UUID subject, Collection<String> kinds) {
        return find(OF + " and kind in ?3 and corrects is null order by id desc", subject, family, kinds)
                .firstResultOptional();
    }

    /** Which notes there were, when and why by code, stays. */
    void forget(@Observes PersonalDataErased erased) {
        update("text = null, reason = null where " + OF, erased.subject(), erased.family());
    }
}
