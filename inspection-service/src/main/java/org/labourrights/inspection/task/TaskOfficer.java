package org.labourrights.inspection.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** An inspector who was sent, by public number. */
@Entity
@Table(name = "task_officer")
class TaskOfficer {

    @Id
    private UUID id;

    @Column(name = "task_id")
    private UUID taskId;

    @Column(name = "part_id")
    private UUID partId;

    @Column(name = "division_path")
    private String divisionPath;

    @Column(name = "officer_no")
    private String officerNo;

    /** As the task has it, so that one index finds the tasks of a day. */
    @Column(name = "planned_on")
    private LocalDate plannedOn;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected TaskOfficer() {}

    TaskOfficer(UUID id, InspectionTask task, TaskPart part, String officerNo) {
        this.id = id;
        this.taskId = task.id();
        this.partId = part.id();
        this.divisionPath = task.divisionPath();
        this.officerNo = officerNo;
        this.plannedOn = task.plannedOn();
    }

    UUID taskId() {
        return taskId;
    }

    UUID partId() {
        return partId;
    }

    String officerNo() {
        return officerNo;
    }
}
