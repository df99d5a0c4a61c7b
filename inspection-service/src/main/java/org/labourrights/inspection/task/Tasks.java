package org.labourrights.inspection.task;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.ScopedList;

/** The tasks that the caller may see, with their parts, visits and answers. */
@ApplicationScoped
class Tasks implements PanacheRepositoryBase<InspectionTask, UUID> {

    /** @throws ProblemException {@code E-NOT-FOUND} (404) when there is none or the caller may not see it */
    InspectionTask get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /** As {@link #get}, and nobody else changes it or its parts until the end of the transaction. */
    InspectionTask lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /** Tasks by division and id. */
    List<InspectionTask> page(
            Caller caller, @Nullable TaskState state, @Nullable UnifiedSocialCreditCode uscc, PageRequest page) {
        ScopedList list = ScopedList.of(caller, false)
                .where("uscc", uscc)
                .where("state", state)
                .after(page);
        return find(list.query(), list.values()).range(0, page.limit().value()).list();
    }

    /** Tasks of an inspector on a day, by id. */
    List<InspectionTask> ofDay(String officerNo, LocalDate day, PageRequest page) {
        List<String> after = page.after(1);
        String query = "select t from TaskOfficer o join InspectionTask t on t.id = o.taskId"
                + " where o.officerNo = :officer and o.plannedOn = :day"
                + (after.isEmpty() ? "" : " and o.taskId > :after")
                + " order by o.taskId";
        var found = getEntityManager()
                .createQuery(query, InspectionTask.class)
                .setParameter("officer", officerNo)
                .setParameter("day", day)
                .setMaxResults(page.fetch());
        if (!after.isEmpty()) {
            found.setParameter("after", Cursor.id(after.getFirst()));
        }
        return found.getResultList();
    }

    /** Other tasks of the enterprise that nobody has begun, planned in these days. */
    List<InspectionTask> mergeable(InspectionTask task, LocalDate from, LocalDate to) {
        return find(
                        "uscc = ?1 and plannedOn between ?2 and ?3 and state = ?4 and id <> ?5 order by plannedOn, id",
                        task.uscc(),
                        from,
                        to,
                        TaskState.ASSIGNED,
                        task.id())
                .range(0, 49)
                .list();
    }

    void add(Object row) {
        getEntityManager().persist(row);
    }

    /** The parts of some tasks, by agency. */
    Map<UUID, List<TaskPart>> parts(Collection<InspectionTask> some) {
        return getEntityManager()
                .createQuery("from TaskPart where taskId in ?1 order by agencyId", TaskPart.class)
                .setParameter(1, some.stream().map(InspectionTask::id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(TaskPart::taskId));
    }

    List<TaskPart> parts(InspectionTask task) {
        return parts(List.of(task)).getOrDefault(task.id(), List.of());
    }

    /** The inspectors of some tasks, by number. */
    Map<UUID, List<TaskOfficer>> officers(Collection<InspectionTask> some) {
        return getEntityManager()
                .createQuery("from TaskOfficer where taskId in ?1 order by officerNo", TaskOfficer.class)
                .setParameter(1, some.stream().map(InspectionTask::id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(TaskOfficer::taskId));
    }

    List<TaskOfficer> officers(InspectionTask task) {
        return officers(List.of(task)).getOrDefault(task.id(), List.of());
    }

    /** Nobody is sent any more. */
    void recall(InspectionTask task) {
        getEntityManager()
                .createQuery("delete from TaskOfficer where taskId = ?1")
                .setParameter(1, task.id())
                .executeUpdate();
    }

    /** The visits of a task, by id. */
    List<TaskVisit> visits(InspectionTask task) {
        return getEntityManager()
                .createQuery("from TaskVisit where taskId = ?1 order by id", TaskVisit.class)
                .setParameter(1, task.id())
                .getResultList();
    }

    /** All answers of a task, also those that no longer hold; by item and time. */
    List<TaskAnswer> answers(InspectionTask task) {
        return getEntityManager()
                .createQuery("from TaskAnswer where taskId = ?1 order by itemCode, answeredAt, id", TaskAnswer.class)
                .setParameter(1, task.id())
                .getResultList();
    }
}
