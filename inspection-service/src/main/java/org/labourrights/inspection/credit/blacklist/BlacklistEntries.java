package org.labourrights.inspection.credit.blacklist;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.ScopedList;

/** The entries of the blacklist that the caller may see. */
@ApplicationScoped
class BlacklistEntries implements PanacheRepositoryBase<BlacklistEntry, UUID> {

    /** @throws ProblemException {@code E-NOT-FOUND} (404) when there is none or the caller may not see it */
    BlacklistEntry get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /** As {@link #get}, and nobody else changes it until the end of the transaction. */
    BlacklistEntry lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    Optional<BlacklistEntry> ofCase(UUID caseId) {
        return find("cause.caseId", caseId).firstResultOptional();
    }

    /** Where the enterprise stands on the list. */
    List<BlacklistEntry> listed(UnifiedSocialCreditCode uscc) {
        return list("uscc = ?1 and state = ?2", uscc, BlacklistState.LISTED);
    }

    /** By division and id; an enterprise sees its own. */
    List<BlacklistEntry> page(
            Caller caller, @Nullable BlacklistState state, @Nullable UnifiedSocialCreditCode uscc, PageRequest page) {
        ScopedList list = ScopedList.of(caller, true)
                .where("state", state)
                .where("uscc", uscc)
                .after(page);
        return find(list.query(), list.values()).range(0, page.limit().value()).list();
    }

    /** The public list, the latest first; asked in system scope. */
    List<BlacklistEntry> published(@Nullable UnifiedSocialCreditCode uscc, PageRequest page) {
        List<String> after = page.after(2);
        String query = "state = :state"
                + (uscc == null ? "" : " and uscc = :uscc")
                + (after.isEmpty() ? "" : " and (decidedOn < :day or decidedOn = :day and id > :id)")
                + " order by decidedOn desc, id";
        java.util.Map<String, Object> values = new java.util.HashMap<>();
        values.put("state", BlacklistState.LISTED);
        if (uscc != null) {
            values.put("uscc", uscc);
        }
        if (!after.isEmpty()) {
            values.put("day", Cursor.day(after.get(0)));
            values.put("id", Cursor.id(after.get(1)));
        }
        return find(query, values).range(0, page.limit().value()).list();
    }
}
