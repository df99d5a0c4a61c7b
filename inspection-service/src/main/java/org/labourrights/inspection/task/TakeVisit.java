package org.labourrights.inspection.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.sql.StoredJson;
import org.labourrights.inspection.register.inspector.Inspectors;
import org.labourrights.inspection.register.object.SupervisedObjects;

/**
 * Takes a whole visit in that was recorded offline (现场检查一次提交). Visits of one task come one after the other; each adds to
 * the record, none overwrites what another said.
 */
@ApplicationScoped
class TakeVisit {

    /** A telephone whose clock goes wrong, or a task that was entered after the visit. */
    private static final Duration MOST_BEFORE = Duration.ofDays(30);

    private final Tasks tasks;
    private final KeepRecord record;
    private final Inspectors roll;
    private final SupervisedObjects objects;
    private final Policies policies;
    private final StoredJson json;
    private final EventLog log;
    private final Stamps stamps;
    private final Clock clock;
    private final CurrentCaller caller;

    TakeVisit(
            Tasks tasks,
            KeepRecord record,
            Inspectors roll,
            SupervisedObjects objects,
            Policies policies,
            StoredJson json,
            EventLog log,
            Stamps stamps,
            Clock clock,
            CurrentCaller caller) {
        this.tasks = tasks;
        this.record = record;
        this.roll = roll;
        this.objects = objects;
        this.policies = policies;
        this.json = json;
        this.log = log;
        this.stamps = stamps;
        this.clock = clock;
        this.caller = caller;
    }

    /**
     * @return the task as it stands now, also when the same visit came in before
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-TASK-FIELDS} (422), {@code E-VISIT-DIFFERS} (409),
     *     {@code E-STATE} (409), {@code E-INSPECTOR-UNFIT} (422) for those who could not go on that day
     */
    @Transactional
    Taken take(UUID taskId, NewVisit visit) {
        InspectionTask task = tasks.lock(taskId);
        String hash = VisitHash.of(json.write(visit));
        KeepRecord.Known before = record.known(task);
        List<TaskOfficer> officers = tasks.officers(task);
        TaskVisit same = before.visits().stream()
                .filter(each -> each.id().equals(visit.visitId()))
                .findFirst()
                .orElse(null);
        if (same != null) {
            if (!same.contentHash().equals(hash)) {
                throw new ProblemException(new TaskProblem.VisitDiffers(visit.visitId()));
            }
            return new Taken(task, before, officers);
        }
        Stamp now = stamps.now();
        task.visited(visit.startedAt(), visit.finishedAt(), now);
        Map<String, TaskPart> parts = partsByItem(before.parts());
        check(task, visit, parts, officers, now);
        LocalDate day = LocalDate.ofInstant(visit.startedAt(), clock.getZone());
        roll.requireFit(visit.officerNos(), day, task.uscc());

        TaskVisit taken = new TaskVisit(task, visit, hash, signing(visit), now);
        tasks.add(taken);
        List<TaskVisit> visits = new ArrayList<>(before.visits());
        visits.add(taken);
        List<TaskAnswer> answers = new ArrayList<>(before.answers());
        for (NewVisit.Answer answer : visit.answers()) {
            TaskPart part = parts.get(answer.itemCode());
            if (part != null) {
                TaskAnswer given = TaskAnswer.of(Ids.next(), task, part, visit.visitId(), answer, now);
                tasks.add(given);
                answers.add(given);
            }
        }
        objects.inspected(task.uscc(), LocalDate.ofInstant(visit.finishedAt(), clock.getZone()));
        tasks.flush();
        log.append(Event.of(
                        "task.visited.v1",
                        task.taskNo(),
                        task.divisionPath(),
                        new Visited(
                                task.taskNo(),
                                visit.visitId(),
                                visit.officerNos(),
                                visit.answers().size(),
                                hash))
                .withUscc(task.uscc().value())
                .internal());
        KeepRecord.Known after = new KeepRecord.Known(before.parts(), answers, visits);
        record.judge(task, after, now);
        tasks.flush();
        return new Taken(task, after, officers);
    }

    private void check(
            InspectionTask task, NewVisit visit, Map<String, TaskPart> parts, List<TaskOfficer> officers, Stamp now) {
        List<FieldProblem> wrong = new ArrayList<>();
        if (visit.finishedAt().isBefore(visit.startedAt())) {
            wrong.add(TaskProblem.field("/finishedAt", "E-TASK-TIME"));
        }
        if (visit.finishedAt().isAfter(now.at())
                || visit.startedAt().isBefore(task.createdAt().minus(MOST_BEFORE))) {
            wrong.add(TaskProblem.field("/startedAt", "E-TASK-TIME"));
        }
        if (Set.copyOf(visit.officerNos()).size() < visit.officerNos().size()) {
            wrong.add(TaskProblem.field("/officerNos", "E-TASK-TWICE"));
        } else if (visit.officerNos().size()
                < policies.value(TaskKeys.MIN_OFFICERS, task.division(), LocalDate.now(clock))) {
            wrong.add(TaskProblem.field("/officerNos", "E-TASK-OFFICERS"));
        }
        Set<String> sent = officers.stream().map(TaskOfficer::officerNo).collect(Collectors.toSet());
        for (int i = 0; i < visit.officerNos().size(); i++) {
            if (!sent.contains(visit.officerNos().get(i))) {
                wrong.add(TaskProblem.field("/officerNos/" + i, "E-TASK-OFFICER"));
            }
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < visit.answers().size(); i++) {
            NewVisit.Answer answer = visit.answers().get(i);
            String at = "/answers/" + i;
            TaskPart part = parts.get(answer.itemCode());
            if (part == null) {
                wrong.add(TaskProblem.field(at + "/itemCode", "E-TASK-ITEM"));
            } else if (!caller.actsFor(part.agencyId())) {
                wrong.add(TaskProblem.field(at + "/itemCode", "E-TASK-OTHER-PART"));
            } else if (part.state() == PartState.CLOSED) {
                wrong.add(TaskProblem.field(at + "/itemCode", "E-TASK-PART-CLOSED"));
            }
            if (!seen.add(answer.itemCode())) {
                wrong.add(TaskProblem.field(at + "/itemCode", "E-TASK-TWICE"));
            }
            if (!visit.officerNos().contains(answer.officerNo())) {
                wrong.add(TaskProblem.field(at + "/officerNo", "E-TASK-OFFICER"));
            }
            if (answer.answeredAt().isBefore(visit.startedAt())
                    || answer.answeredAt().isAfter(visit.finishedAt())) {
                wrong.add(TaskProblem.field(at + "/answeredAt", "E-TASK-TIME"));
            }
        }
        if (!wrong.isEmpty()) {
            throw new ProblemException(new TaskProblem.Fields(wrong));
        }
    }

    private @Nullable String signing(NewVisit visit) {
        return visit.signing() == null ? null : json.write(visit.signing());
    }

    static Map<String, TaskPart> partsByItem(List<TaskPart> parts) {
        Map<String, TaskPart> byItem = new HashMap<>();
        parts.forEach(part -> part.items().forEach(item -> byItem.put(item, part)));
        return byItem;
    }

    /** The task after the visit, with what was read for it: the answer needs no statement more. */
    record Taken(InspectionTask task, KeepRecord.Known known, List<TaskOfficer> officers) {}

    /** Payload of what happens inside. */
    record Visited(String taskNo, UUID visitId, List<String> officers, int answers, String contentHash) {}
}
