package org.labourrights.inspection.credit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.PathRange;
import org.labourrights.chassis.scope.ScopedList;

/** The credit records that the caller may see. */
@ApplicationScoped
class CreditRecords implements PanacheRepositoryBase<CreditRecord, UUID> {

    /** @throws ProblemException {@code E-NOT-FOUND} (404) when there is none or the caller may not see it */
    CreditRecord get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /** As {@link #get}, and nobody else changes it until the end of the transaction. */
    CreditRecord lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /** The record that holds of a kind because of this source. */
    Optional<CreditRecord> holding(CreditKind kind, String sourceRef) {
        return find("kind = ?1 and sourceRef = ?2 and state = ?3", kind, sourceRef, CreditState.VALID)
                .firstResultOptional();
    }

    /** The grade of a year that holds in a place. */
    Optional<CreditRecord> grade(UnifiedSocialCreditCode uscc, String divisionPath, int year) {
        return find(
                        "kind = ?1 and uscc = ?2 and divisionPath = ?3 and gradeYear = ?4 and state = ?5",
                        CreditKind.GRADE,
                        uscc,
                        divisionPath,
                        year,
                        CreditState.VALID)
                .firstResultOptional();
    }

    /** The bad records of an enterprise in a year; those that were taken back are left out, repaired ones are not. */
    List<CreditRecord> bad(UnifiedSocialCreditCode uscc, int year) {
        return list(
                "uscc = ?1 and kind = ?2 and recordedOn between ?3 and ?4 and state <> ?5",
                uscc,
                CreditKind.BAD_RECORD,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                CreditState.WITHDRAWN);
    }

    /** Records by division and id; an enterprise sees its own. */
    List<CreditRecord> page(Caller caller, CreditFilter filter, PageRequest page) {
        ScopedList list = filter.narrow(ScopedList.of(caller, true)).after(page);
        return find(list.query(), list.values()).range(0, page.limit().value()).list();
    }

    /** The records of a place behind one, for a file. */
    List<CreditRecord> behind(
            Caller caller, PathRange place, @Nullable CreditKind kind, @Nullable CreditRecord last, int most) {
        ScopedList list = ScopedList.of(caller, false).below(place).where("kind", kind);
        String query = list.conditions()
                + (last == null ? "" : " and (divisionPath, id) > (:lastPath, :lastId)")
                + " order by divisionPath, id";
        java.util.Map<String, Object> values = new java.util.HashMap<>(list.values());
        if (last != null) {
            values.put("lastPath", last.divisionPath());
            values.put("lastId", last.id());
        }
        return find(query, values).range(0, most - 1).list();
    }

    void keep(CreditCorrection correction) {
        getEntityManager().persist(correction);
    }

    /** What was corrected in a record, the oldest first. */
    List<CreditCorrection> corrections(UUID recordId) {
        return getEntityManager()
                .createQuery("from CreditCorrection where recordId = ?1 order by id", CreditCorrection.class)
                .setParameter(1, recordId)
                .getResultList();
    }
}
