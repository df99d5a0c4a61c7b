package org.labourrights.inspection.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.problem.WrongState;
import org.labourrights.chassis.record.Recorded;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.inspection.plan.PlanType;

/** An inspection of one enterprise (检查任务), in parts of agencies ({@link TaskPart}); seen by these agencies alone. */
@Entity
@Table(name = "inspection_task")
class InspectionTask extends Recorded {

    @Id
    private UUID id;

    @Column(name = "task_no", updatable = false)
    private String taskNo;

    @Column(name = "plan_no", updatable = false)
    private @Nullable String planNo;

    @Enumerated(EnumType.STRING)
    private PlanType type;

    private UnifiedSocialCreditCode uscc;

    @Column(name = "division_path", updatable = false)
    private String divisionPath;

    @Column(name = "lead_agency_id", updatable = false)
    private String leadAgencyId;

    @Column(name = "agency_ids", updatable = false)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] agencyIds;

    @Column(name = "planned_on")
    private LocalDate plannedOn;

    private boolean announced;

    @Column(name = "on_site")
    private boolean onSite;

    @Enumerated(EnumType.STRING)
    private TaskState state = TaskState.ASSIGNED;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Column(name = "recorded_at")
    private @Nullable Instant recordedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected InspectionTask() {}

    InspectionTask(
            UUID id,
            String taskNo,
            @Nullable String planNo,
            TaskOrder order,
            String divisionPath,
            boolean announced,
            boolean onSite,
            Stamp made) {
        super(made);
        this.id = id;
        this.taskNo = taskNo;
        this.planNo = planNo;
        this.type = order.type();
        this.uscc = order.uscc();
        this.divisionPath = divisionPath;
        this.leadAgencyId = order.leadAgencyId();
        this.agencyIds =
                order.parts().stream().map(TaskOrder.Part::agencyId).sorted().toArray(String[]::new);
        this.plannedOn = order.plannedOn();
        this.announced = announced;
        this.onSite = onSite;
    }

    /** @throws ProblemException {@code E-STATE} (409) once a visit came in */
    void moveTo(LocalDate day, Stamp stamp) {
        if (state != TaskState.ASSIGNED) {
            throw wrongState(TaskState.ASSIGNED);
        }
        plannedOn = day;
        touched(stamp);
    }

    /**
     * A visit came in.
     *
     * @throws ProblemException {@code E-STATE} (409) once the record was reviewed
     */
    void visited(Instant from, Instant to, Stamp stamp) {
        requireOpenRecord();
        if (state == TaskState.ASSIGNED) {
            state = TaskState.IN_PROGRESS;
        }
        startedAt = startedAt == null || from.isBefore(startedAt) ? from : startedAt;
        finishedAt = finishedAt == null || to.isAfter(finishedAt) ? to : finishedAt;
        touched(stamp);
    }

    /**
     * Whether the record is complete now; it opens again when two visits contradict each other.
     *
     * @return whether it is complete for the first time
     */
    boolean recorded(boolean complete, Stamp stamp) {
        state = complete ? TaskState.RECORDED : TaskState.IN_PROGRESS;
        touched(stamp);
        boolean first = complete && recordedAt == null;
        if (first) {
            recordedAt = stamp.at();
        }
        return first;
    }

    /** @throws ProblemException {@code E-STATE} (409) unless the record is complete */
    void reviewed(Stamp stamp) {
        requireState(TaskState.RECORDED, TaskState.REVIEWED);
        state = TaskState.REVIEWED;
        touched(stamp);
    }

    /** Closes it if it was reviewed; all its parts are closed. */
    boolean closed(Stamp stamp) {
        if (state != TaskState.REVIEWED) {
            return false;
        }
        state = TaskState.CLOSED;
        closedAt = stamp.at();
        touched(stamp);
        return true;
    }

    /** @throws ProblemException {@code E-STATE} (409) once the record was reviewed */
    void requireOpenRecord() {
        if (!state.takesAnswers()) {
            throw wrongState(TaskState.IN_PROGRESS);
        }
    }

    /** @throws ProblemException {@code E-STATE} (409) */
    void requireState(TaskState from, TaskState to) {
        if (state != from) {
            throw wrongState(to);
        }
    }

    ProblemException wrongState(TaskState to) {
        return new ProblemException(WrongState.of(id, state, to, version()).numbered("taskNo", taskNo));
    }

    TaskEvent.Facts facts() {
        return new TaskEvent.Facts(id, taskNo, uscc, divisionPath);
    }

    UUID id() {
        return id;
    }

    String taskNo() {
        return taskNo;
    }

    Optional<String> planNo() {
        return Optional.ofNullable(planNo);
    }

    PlanType type() {
        return type;
    }

    UnifiedSocialCreditCode uscc() {
        return uscc;
    }

    String divisionPath() {
        return divisionPath;
    }

    DivisionCode division() {
        return DivisionCode.ofPath(divisionPath);
    }

    String leadAgencyId() {
        return leadAgencyId;
    }

    LocalDate plannedOn() {
        return plannedOn;
    }

    boolean announced() {
        return announced;
    }

    boolean onSite() {
        return onSite;
    }

    TaskState state() {
        return state;
    }

    Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }
}
