package org.labourrights.chassis.group;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.ScopedList;

/** The groups that the caller may see. */
@ApplicationScoped
class GroupRows implements PanacheRepositoryBase<SubjectGroup, UUID> {

    // Until the end of the transaction: two first subjects of an enterprise must not open two groups.
    private static final String LOCK = "select cast(pg_advisory_xact_lock(hashtextextended(:key, 0)) as text)";

    // The floor leaves the members that the caller may see.
    private static final String OWN_PART = """
            SELECT count(*) FILTER (WHERE counted), coalesce(sum(people) FILTER (WHERE counted), 0),
                coalesce(sum(amount) FILTER (WHERE counted), 0),
                count(*) FILTER (WHERE open), coalesce(sum(people) FILTER (WHERE open), 0),
                coalesce(sum(amount) FILTER (WHERE open), 0), coalesce(sum(paid), 0)
            FROM subject_group_member WHERE group_id = :group
            """;

    /** @throws ProblemException {@code E-NOT-FOUND} (404) when there is none or the caller may not see it */
    SubjectGroup get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /** Whoever changes a group of the enterprise takes this lock first. */
    void lock(String family, UnifiedSocialCreditCode uscc) {
        getEntityManager()
                .createNativeQuery(LOCK)
                .setParameter("key", family + "-group:" + uscc.value())
                .getResultList();
    }

    /** As it stands now that the lock is held: what this transaction read before may be out of date. */
    SubjectGroup fresh(UUID id) {
        SubjectGroup group = get(id);
        getEntityManager().flush();
        getEntityManager().refresh(group);
        return group;
    }

    /** The latest group of the enterprise that a subject of that day fits into. */
    Optional<SubjectGroup> fitting(String family, UnifiedSocialCreditCode uscc, LocalDate day, int window) {
        return find(
                        "family = ?1 and uscc = ?2 and firstOn > ?3 and lastOn < ?4 order by firstOn desc",
                        family,
                        uscc,
                        day.minusDays(window),
                        day.plusDays(window))
                .stream()
                .filter(group -> group.fits(day, window))
                .findFirst();
    }

    Page<SubjectGroup> page(
            Caller caller, String family, @Nullable UnifiedSocialCreditCode uscc, boolean detected, PageRequest page) {
        ScopedList list = ScopedList.of(caller, false)
                .where("family", family)
                .where("uscc", uscc)
                .where("detectedAt", ">", detected ? Instant.EPOCH : null)
                .after(page);
        // The number stands in the query itself: the index is of groups of two and more.
        List<SubjectGroup> rows = find("subjects >= 2 and " + list.query(), list.values())
                .range(0, page.limit().value())
                .list();
        return page.of(rows, group -> List.of(group.divisionPath(), group.id().toString()));
    }

    Optional<GroupMember> member(UUID subject) {
        return Optional.ofNullable(getEntityManager().find(GroupMember.class, subject));
    }

    void join(GroupMember member) {
        getEntityManager().persist(member);
    }

    /** Numbers of the open subjects of a group. */
    List<String> open(UUID group) {
        return getEntityManager()
                .createQuery("select number from GroupMember where groupId = ?1 and open order by number", String.class)
                .setParameter(1, group)
                .getResultList();
    }

    /** What the subjects of a group that the caller may see make together. */
    GroupSums ownPart(UUID group) {
        Object[] sums = (Object[]) getEntityManager()
                .createNativeQuery(OWN_PART)
                .setParameter("group", group)
                .getSingleResult();
        return new GroupSums(sums(sums, 0), sums(sums, 3), new Yuan((BigDecimal) sums[6]));
    }

    private static Sums sums(Object[] row, int first) {
        return new Sums(((Number) row[first]).intValue(), ((Number) row[first + 1]).intValue(), new Yuan((BigDecimal)
                row[first + 2]));
    }

    Page<GroupMember> members(UUID group, PageRequest page) {
        List<String> after = page.after(2);
        String from = after.isEmpty() ? "" : " and (cameOn > ?2 or (cameOn = ?2 and subject > ?3))";
        var query = getEntityManager()
                .createQuery(
                        "from GroupMember where groupId = ?1" + from + " order by cameOn, subject", GroupMember.class)
                .setParameter(1, group)
                .setMaxResults(page.fetch());
        if (!after.isEmpty()) {
            query.setParameter(2, Cursor.day(after.getFirst())).setParameter(3, Cursor.id(after.getLast()));
        }
        return page.of(
                query.getResultList(),
                member -> List.of(member.cameOn().toString(), member.subject().toString()));
    }
}
