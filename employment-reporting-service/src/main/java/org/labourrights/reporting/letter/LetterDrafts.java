package org.labourrights.reporting.letter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.ScopedList;

/** The drafted letters that the caller may see. */
@ApplicationScoped
class LetterDrafts implements PanacheRepositoryBase<LetterDraft, UUID> {

    /** @throws ProblemException {@code E-NOT-FOUND} (404) when there is none or the caller may not see it */
    LetterDraft get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /** What waits for an officer in one climb of the ladder. */
    List<LetterDraft> open(UUID obligationId) {
        return list("obligationId = ?1 and state = ?2", obligationId, LetterDraftState.OPEN);
    }

    /** Drafts by division and id. */
    List<LetterDraft> page(
            Caller caller, @Nullable LetterDraftState state, @Nullable UnifiedSocialCreditCode uscc, PageRequest page) {
        ScopedList list = ScopedList.of(caller, false)
                .where("state", state)
                .where("uscc", uscc)
                .after(page);
        return find(list.query(), list.values()).range(0, page.limit().value()).list();
    }
}
