package org.labourrights.inspection.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.journal.JournalFamily;
import org.labourrights.chassis.log.Event;

/** What others are told of tasks. */
@ApplicationScoped
class TaskJournal implements JournalFamily<TaskEvent> {

    @Override
    public Class<TaskEvent> steps() {
        return TaskEvent.class;
    }

    @Override
    public Optional<Event> entry(TaskEvent step) {
        TaskEvent.Facts task = step.task();
        return Optional.of(
                switch (step) {
                    case TaskEvent.Assigned assigned ->
                        of(
                                "inspection.task.assigned.v1",
                                task,
                                new Assigned(task.taskNo(), task.uscc(), assigned.officerNos(), assigned.agencyIds()));
                    case TaskEvent.Completed completed ->
                        of(
                                "inspection.completed.v1",
                                task,
                                new Completed(task.taskNo(), task.uscc(), completed.nonConformItems()));
                    case TaskEvent.Closed closed ->
                        of("task.closed.v1", task, new Closed(task.taskNo())).internal();
                });
    }

    private static Event of(String type, TaskEvent.Facts task, Object payload) {
        return Event.of(type, task.taskNo(), task.divisionPath(), payload)
                .withUscc(task.uscc().value());
    }

    /** Payload of {@code inspection.task.assigned.v1}; officers by public number. */
    record Assigned(String taskNo, UnifiedSocialCreditCode uscc, List<String> officers, List<String> members) {}

    /** Payload of {@code inspection.completed.v1}. */
    record Completed(String taskNo, UnifiedSocialCreditCode uscc, List<String> nonConformItems) {}

    record Closed(String taskNo) {}
}
