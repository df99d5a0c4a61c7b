package org.labourrights.reporting.letter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
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

    /** Nobody else changes them until the end of the transaction; by id, so that two who do so wait in one order. */
    void lock(Collection<UUID> ids) {
        find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The letters of one climb of the ladder, the reminder first. */
    List<GuidanceLetter> ofRound(UUID obligationId, int round) {
        return list(
                "subject.obligationId = ?1 and cause = ?2 and subject.round = ?3 order by issuedOn, letterNo",
                obligationId,
                LetterCause.REPORT_OVERDUE,
                round);
    }

    /** The letters about returns of an obligation's report, the oldest first. */
    List<GuidanceLetter> ofReturns(UUID obligationId) {
        return list(
                "subject.obligationId = ?1 and cause = ?2 order by subject.round",
                obligationId,
                LetterCause.REPORT_RETURNED);
    }

    /** The letters about a risk warning, the oldest first. */
    List<GuidanceLetter> ofWarning(UUID warningId) {
        return list("subject.warningId = ?1 order by issuedOn, letterNo", warningId);
    }

    /** Letters by division and id. */
    List<GuidanceLetter> page(Caller caller, LetterFilter filter, PageRequest page) {
        ScopedList list = ScopedList.of(caller, true)
                .where("type", filter.type())
                .where("cause", filter.cause())
                .where("state", filter.state())
                .where("uscc", filter.uscc())
                .where("subject.obligationId", filter.obligationId())
                .where("subject.warningId", filter.warningId())
                .after(page);
        return find(list.query(), list.values()).range(0, page.limit().value()).list();
    }
}
