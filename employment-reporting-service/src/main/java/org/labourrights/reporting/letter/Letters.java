package org.labourrights.reporting.letter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.ScopedList;

/** The letters that the caller may see. */
@ApplicationScoped
public class Letters implements PanacheRepositoryBase<GuidanceLetter, UUID> {

    /** @throws ProblemException {@code E-NOT-FOUND} (404) when there is none or the caller may not see it */
    GuidanceLetter get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /** The letters of one round of an obligation, the reminder first. */
    List<GuidanceLetter> ofRound(UUID obligationId, int round) {
        return list("obligationId = ?1 and round = ?2 order by issuedOn, letterNo", obligationId, round);
    }

    /** Letters by division and id. */
    List<GuidanceLetter> page(Caller caller, LetterFilter filter, PageRequest page) {
        ScopedList list = ScopedList.of(caller, true)
                .where("type", filter.type())
                .where("state", filter.state())
                .where("uscc", filter.uscc())
                .where("obligationId", filter.obligationId())
                .after(page);
        return find(list.query(), list.values()).range(0, page.limit().value()).list();
    }
}
