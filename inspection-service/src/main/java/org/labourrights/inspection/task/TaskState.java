package org.labourrights.inspection.task;

import java.util.Set;

/** Life of a task (任务状态), domain 4.4. */
public enum TaskState {
    /** Officers have it (已派出). */
    ASSIGNED,
    /** A visit came in, the record is not complete (检查中). */
    IN_PROGRESS,
    /** Everything is answered, and signed or refused with reason (已记录). */
    RECORDED,
    /** A second person has read the record; nothing in it is corrected any more (已复核). */
    REVIEWED,
    /** All parts are closed (已办结). */
    CLOSED;

    /** The states that may follow; two visits that contradict each other open a record again. */
    public Set<TaskState> next() {
        return switch (this) {
            case ASSIGNED -> Set.of(IN_PROGRESS);
            case IN_PROGRESS -> Set.of(RECORDED);
            case RECORDED -> Set.of(REVIEWED, IN_PROGRESS);
            case REVIEWED -> Set.of(CLOSED);
            case CLOSED -> Set.of();
        };
    }

    /** Whether answers come in and are corrected. */
    public boolean takesAnswers() {
        return ordinal() < REVIEWED.ordinal();
    }
}
