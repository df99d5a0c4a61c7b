package org.labourrights.inspection.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.reference.Agencies;
import org.labourrights.chassis.scope.CurrentCaller;

/**
 * What people do after the visits: correct and settle answers, review the record, close the parts. The task is locked first, so
 * that of two agencies that close at once the later one sees that all are closed.
 */
@ApplicationScoped
class WorkOnTask {

    private final Tasks tasks;
    private final KeepRecord record;
    private final Policies policies;
    private final Journal journal;
    private final EventLog log;
    private final Stamps stamps;
    private final Clock clock;
    private final CurrentCaller caller;

    WorkOnTask(
            Tasks tasks,
            KeepRecord record,
            Policies policies,
            Journal journal,
            EventLog log,
            Stamps stamps,
            Clock clock,
            CurrentCaller caller) {
        this.tasks = tasks;
        this.record = record;
        this.policies = policies;
        this.journal = journal;
        this.log = log;
        this.stamps = stamps;
        this.clock = clock;
        this.caller = caller;
    }

    /**
     * Corrects an answer, or settles which of several holds; the former ones stay readable.
     *
     * @throws ProblemException {@code E-TASK-FIELDS} (422), {@code E-SCOPE} (403), {@code E-STATE} (409) once reviewed,
     *     {@code E-VERSION} (412)
     */
    @Transactional
    InspectionTask correct(UUID id, Precondition made, AnswerCorrection correction) {
        InspectionTask task = tasks.lock(id);
        made.require(task.version());
        task.requireOpenRecord();
        KeepRecord.Known known = record.known(task);
        TaskPart part = TakeVisit.partsByItem(known.parts()).get(correction.itemCode());
        boolean answered =
                known.answers().stream().anyMatch(each -> each.itemCode().equals(correction.itemCode()));
        if (part == null || !answered) {
            throw refused("/itemCode", "E-TASK-ITEM");
        }
        requireActsFor(part.agencyId());
        if (part.state() == PartState.CLOSED) {
            throw refused("/itemCode", "E-TASK-PART-CLOSED");
        }
        boolean sent = tasks.officers(task).stream()
                .anyMatch(each ->
                        each.partId().equals(part.id()) && each.officerNo().equals(correction.officerNo()));
        if (!sent) {
            throw refused("/officerNo", "E-TASK-OFFICER");
        }
        Stamp now = stamps.now();
        TaskAnswer settled = TaskAnswer.settled(Ids.next(), task, part, correction, now);
        tasks.add(settled);
        known.answers().stream()
                .filter(each -> each.itemCode().equals(correction.itemCode()))
                .forEach(each -> each.supersededBy(settled.id()));
        List<TaskAnswer> answers = new ArrayList<>(known.answers());
        answers.add(settled);
        tasks.flush();
        tell(
                "task.answer.corrected.v1",
                task,
                new Corrected(task.taskNo(), correction.itemCode(), correction.result()),
                correction.reason());
        record.judge(task, new KeepRecord.Known(known.parts(), answers, known.visits()), now);
        tasks.flush();
        return task;
    }

    /**
     * By somebody of the lead agency who gave no answer himself.
     *
     * @throws ProblemException {@code E-SCOPE} (403), {@code E-TASK-SAME-PERSON} (403), {@code E-STATE} (409), {@code
     *     E-VERSION} (412)
     */
    @Transactional
    InspectionTask review(UUID id, Precondition made) {
        InspectionTask task = tasks.lock(id);
        made.require(task.version());
        requireActsFor(task.leadAgencyId());
        Stamp now = stamps.now();
        if (tasks.answers(task).stream().anyMatch(answer -> answer.givenBy().equals(now.by()))) {
            throw new ProblemException(Problem.of("E-TASK-SAME-PERSON"));
        }
        task.reviewed(now);
        tasks.flush();
        tell("task.reviewed.v1", task, new Reviewed(task.taskNo()), null);
        closeIfAllAre(task, tasks.parts(task), now);
        tasks.flush();
        return task;
    }

    /**
     * An agency closes its part, the last one the task.
     *
     * @throws ProblemException {@code E-SCOPE} (403), {@code E-TASK-INCOMPLETE} (409), {@code E-TASK-FIELDS} (422) for what
     *     this kind of agency must say, {@code E-STATE} (409), {@code E-VERSION} (412)
     */
    @Transactional
    TaskPart close(UUID id, UUID partId, Precondition made, PartClosing closing) {
        InspectionTask task = tasks.lock(id);
        KeepRecord.Known known = record.known(task);
        TaskPart part = part(known.parts(), partId);
        requireActsFor(part.agencyId());
        made.require(part.version());
        if (part.state() == PartState.OPEN && task.state().takesAnswers() && task.state() != TaskState.RECORDED) {
            throw new ProblemException(new TaskProblem.Incomplete(known.lacking(task)));
        }
        List<FieldProblem> lacking = new ArrayList<>();
        for (PartStatement statement : required(task, part)) {
            if (closing.of(statement) == null) {
                lacking.add(TaskProblem.field("/" + PartClosing.member(statement), "E-REQUIRED"));
            }
        }
        if (!lacking.isEmpty()) {
            throw new ProblemException(new TaskProblem.Fields(lacking));
        }
        Stamp now = stamps.now();
        part.close(closing, now);
        tasks.flush();
        tell("task.part.closed.v1", task, new PartOf(task.taskNo(), part.agencyId()), null);
        closeIfAllAre(task, known.parts(), now);
        tasks.flush();
        return part;
    }

    /** @throws ProblemException {@code E-SCOPE} (403), {@code E-STATE} (409) once the task is closed, {@code E-VERSION} (412) */
    @Transactional
    TaskPart reopen(UUID id, UUID partId, Precondition made, PartReopening reopening) {
        InspectionTask task = tasks.lock(id);
        TaskPart part = part(tasks.parts(task), partId);
        requireActsFor(part.agencyId());
        made.require(part.version());
        if (task.state() == TaskState.CLOSED) {
            throw task.wrongState(TaskState.REVIEWED);
        }
        part.reopen(stamps.now());
        tasks.flush();
        tell("task.part.reopened.v1", task, new PartOf(task.taskNo(), part.agencyId()), reopening.reason());
        return part;
    }

    private void closeIfAllAre(InspectionTask task, List<TaskPart> parts, Stamp now) {
        boolean all = parts.stream().allMatch(part -> part.state() == PartState.CLOSED);
        if (all && task.closed(now)) {
            journal.write(new TaskEvent.Closed(task.facts(), now.at()));
        }
    }

    private Set<PartStatement> required(InspectionTask task, TaskPart part) {
        return Agencies.typeOf(part.agencyId())
                .map(type -> policies.value(TaskKeys.REQUIRED, task.division(), LocalDate.now(clock))
                        .get(type))
                .filter(Objects::nonNull)
                .orElse(EnumSet.of(PartStatement.CONCLUSION));
    }

    private static TaskPart part(List<TaskPart> parts, UUID partId) {
        return parts.stream()
                .filter(each -> each.id().equals(partId))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    private void requireActsFor(String agencyId) {
        if (!caller.actsFor(agencyId)) {
            throw new ProblemException(Problem.of("E-SCOPE"));
        }
    }

    private static ProblemException refused(String pointer, String code) {
        return new ProblemException(new TaskProblem.Fields(List.of(TaskProblem.field(pointer, code))));
    }

    private void tell(String type, InspectionTask task, Object payload, @Nullable String reason) {
        log.append(Event.of(type, task.taskNo(), task.divisionPath(), payload)
                .withUscc(task.uscc().value())
                .withReason(reason)
                .internal());
    }

    record Corrected(String taskNo, String itemCode, ChecklistResult result) {}

    record Reviewed(String taskNo) {}

    record PartOf(String taskNo, String agencyId) {}
}
