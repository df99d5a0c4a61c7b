package org.labourrights.inspection.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.problem.WrongState;
import org.labourrights.chassis.record.Recorded;
import org.labourrights.chassis.record.Stamp;

/** The part of one agency in a task (部门分工): all see it, the agency alone writes and closes it. */
@Entity
@Table(name = "task_part")
class TaskPart extends Recorded {

    @Id
    private UUID id;

    @Column(name = "task_id", updatable = false)
    private UUID taskId;

    @Column(name = "division_path", updatable = false)
    private String divisionPath;

    @Column(name = "agency_id", updatable = false)
    private String agencyId;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] items;

    @Enumerated(EnumType.STRING)
    private PartState state = PartState.OPEN;

    private @Nullable String conclusion;

    private @Nullable String basis;

    @Column(name = "follow_up")
    private @Nullable String followUp;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "closed_by")
    private @Nullable String closedBy;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected TaskPart() {}

    TaskPart(UUID id, InspectionTask task, String agencyId, List<String> items, Stamp made) {
        super(made);
        this.id = id;
        this.taskId = task.id();
        this.divisionPath = task.divisionPath();
        this.agencyId = agencyId;
        this.items = items.toArray(String[]::new);
    }

    /** @throws ProblemException {@code E-STATE} (409) when it is closed already */
    void close(PartClosing closing, Stamp stamp) {
        requireState(PartState.OPEN, PartState.CLOSED);
        state = PartState.CLOSED;
        conclusion = closing.conclusion();
        basis = closing.basis();
        followUp = closing.followUp();
        closedAt = stamp.at();
        closedBy = stamp.by();
        touched(stamp);
    }

    /** What it said stays until it is closed again. @throws ProblemException {@code E-STATE} (409) unless it is closed */
    void reopen(Stamp stamp) {
        requireState(PartState.CLOSED, PartState.OPEN);
        state = PartState.OPEN;
        closedAt = null;
        closedBy = null;
        touched(stamp);
    }

    private void requireState(PartState from, PartState to) {
        if (state != from) {
            throw new ProblemException(WrongState.of(id, state, to, version()));
        }
    }

    UUID id() {
        return id;
    }

    UUID taskId() {
        return taskId;
    }

    String agencyId() {
        return agencyId;
    }

    List<String> items() {
        return List.of(items);
    }

    PartState state() {
        return state;
    }

    @Nullable
    String conclusion() {
        return conclusion;
    }

    @Nullable
    String basis() {
        return basis;
    }

    @Nullable
    String followUp() {
        return followUp;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    @Nullable
    String closedBy() {
        return closedBy;
    }
}
