package org.labourrights.inspection.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.inspection.pool.FillPool;

/** Judges after each change whether the record of a task is complete, and tells it the first time. */
@ApplicationScoped
class KeepRecord {

    private final Tasks tasks;
    private final Journal journal;
    private final FillPool pool;

    KeepRecord(Tasks tasks, Journal journal, FillPool pool) {
        this.tasks = tasks;
        this.journal = journal;
        this.pool = pool;
    }

    /** What is known of the record. */
    record Known(List<TaskPart> parts, List<TaskAnswer> answers, List<TaskVisit> visits) {

        List<String> items() {
            return parts.stream()
                    .flatMap(part -> part.items().stream())
                    .sorted()
                    .toList();
        }

        List<RecordRule.Said> said() {
            return answers.stream()
                    .filter(answer -> answer.supersededBy() == null)
                    .map(answer -> new RecordRule.Said(answer.itemCode(), answer.result()))
                    .toList();
        }

        List<RecordLack> lacking(InspectionTask task) {
            return RecordRule.lacking(
                    items(),
                    said(),
                    visits.stream()
                            .map(visit -> new RecordRule.Attested(
                                    visit.identityShown(), visit.signed() != SigningOutcome.NONE))
                            .toList(),
                    task.onSite());
        }
    }

    Known known(InspectionTask task) {
        return new Known(tasks.parts(task), tasks.answers(task), tasks.visits(task));
    }

    /** The caller has locked the task and written what changed. */
    void judge(InspectionTask task, Known known, Stamp now) {
        boolean first = task.recorded(known.lacking(task).isEmpty(), now);
        if (first) {
            pool.inspected(task.uscc(), task.divisionPath(), task.taskNo());
            journal.write(new TaskEvent.Completed(task.facts(), RecordRule.nonConform(known.said()), now.at()));
        }
    }
}
