package org.labourrights.inspection.register.inspector;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;

/** The recusals of inspectors that the caller may see. */
@ApplicationScoped
class Recusals implements PanacheRepositoryBase<Recusal, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    /** @throws ProblemException {@code E-NOT-FOUND} (404) when the inspector has none of this id */
    Recusal get(UUID inspectorId, UUID id) {
        return find("id = ?1 and inspectorId = ?2", id, inspectorId)
                .firstResultOptional()
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /** As {@link #get}, and nobody else changes it until the end of the transaction. */
    Recusal lock(UUID inspectorId, UUID id) {
        return find("id = ?1 and inspectorId = ?2", id, inspectorId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    boolean stands(UUID inspectorId, UnifiedSocialCreditCode uscc) {
        return count("inspectorId = ?1 and uscc = ?2 and endedAt is null", inspectorId, uscc) > 0;
    }

    /** All of an inspector, also those that have ended, the oldest first. */
    List<Recusal> page(UUID inspectorId, PageRequest page) {
        List<String> after = page.after(1);
        return find(
                        "inspectorId = ?1 and id > ?2 order by id",
                        inspectorId,
                        after.isEmpty() ? FIRST : Cursor.id(after.getFirst()))
                .range(0, page.limit().value())
                .list();
    }

    /** The enterprises from which some inspectors are recused at present. */
    Map<UUID, List<UnifiedSocialCreditCode>> standing(Collection<UUID> inspectorIds) {
        return inspectorIds.isEmpty()
                ? Map.of()
                : list("inspectorId in ?1 and endedAt is null order by uscc", inspectorIds).stream()
                        .collect(Collectors.groupingBy(
                                Recusal::inspectorId, Collectors.mapping(Recusal::uscc, Collectors.toList())));
    }
}
