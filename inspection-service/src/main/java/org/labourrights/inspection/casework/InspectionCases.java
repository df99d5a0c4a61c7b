package org.labourrights.inspection.casework;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.ScopedList;

/** The cases that the caller may see, and those that its agency may handle. */
@ApplicationScoped
class InspectionCases implements PanacheRepositoryBase<InspectionCase, UUID> {

    private static final String GATE =
            "select cast(pg_advisory_xact_lock(hashtextextended('inspection-case:' || :matter, 0)) as text)";

    private final CurrentCaller caller;

    InspectionCases(CurrentCaller caller) {
        this.caller = caller;
    }

    /** @throws ProblemException {@code E-NOT-FOUND} (404) when there is none or the caller may not see it */
    InspectionCase get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /** As {@link #get}, and nobody else changes it until the end of the transaction. */
    InspectionCase lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /**
     * For a step of an officer.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-FORBIDDEN} (403) for another agency's officer,
     *     {@code E-VERSION} (412)
     */
    InspectionCase handled(UUID id, Precondition made) {
        InspectionCase found = lock(id);
        if (!handles(found)) {
            throw new ProblemException(Problem.of("E-FORBIDDEN"));
        }
        made.require(found.version());
        return found;
    }

    /** Whether the caller's agency answers for it. */
    boolean handles(InspectionCase one) {
        Caller who = caller.get();
        return who.covers(one.divisionPath()) && caller.actsFor(one.agencyId());
    }

    /** Two causes of one matter wait for each other, and do not make two cases. */
    void gate(String matter) {
        getEntityManager()
                .createNativeQuery(GATE)
                .setParameter("matter", matter)
                .getResultList();
    }

    /** The case of a complaint that has not ended. */
    Optional<InspectionCase> open(UUID complaintId) {
        return find("complaintId = ?1 and state not in ?2", complaintId, List.of(CaseState.CLOSED, CaseState.CANCELLED))
                .firstResultOptional();
    }

    /** The suspicion that the findings of a task make together. */
    Optional<InspectionCase> suspected(UUID group, UnifiedSocialCreditCode uscc) {
        return find("groupRef = ?1 and uscc = ?2 and state = ?3", group, uscc, CaseState.SUSPECTED)
                .firstResultOptional();
    }

    /** The latest case that grew out of a lead. */
    Optional<InspectionCase> ofLead(String leadNo) {
        return find("leadNo = ?1 order by id desc", leadNo).firstResultOptional();
    }

    /** By division and id. */
    List<InspectionCase> page(
            @Nullable CaseState state,
            @Nullable UnifiedSocialCreditCode uscc,
            @Nullable String leadNo,
            PageRequest page) {
        ScopedList list = ScopedList.of(caller.get(), false)
                .where("uscc", uscc)
                .where("state", state)
                .where("leadNo", leadNo)
                .after(page);
        return find(list.query(), list.values()).range(0, page.limit().value()).list();
    }
}
