package org.labourrights.inspection.task;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.privacy.EncryptedText;
import org.labourrights.chassis.record.Stamp;

/** An answer to an item by one inspector at one time; a later one stands beside it, and a person settles which holds. */
@Entity
@DynamicUpdate
@Table(name = "task_answer")
class TaskAnswer {

    @Id
    private UUID id;

    @Column(name = "task_id")
    private UUID taskId;

    @Column(name = "visit_id")
    private @Nullable UUID visitId;

    @Column(name = "division_path")
    private String divisionPath;

    @Column(name = "agency_id")
    private String agencyId;

    @Column(name = "item_code")
    private String itemCode;

    @Enumerated(EnumType.STRING)
    private ChecklistResult result;

    @Convert(converter = EncryptedText.class)
    private @Nullable String note;

    @Column(name = "officer_no")
    private String officerNo;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "given_by")
    private String givenBy;

    private @Nullable String reason;

    @Column(name = "superseded_by")
    private @Nullable UUID supersededBy;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected TaskAnswer() {}

    private TaskAnswer(
            UUID id, InspectionTask task, TaskPart part, String itemCode, ChecklistResult result, Stamp given) {
        this.id = id;
        this.taskId = task.id();
        this.divisionPath = task.divisionPath();
        this.agencyId = part.agencyId();
        this.itemCode = itemCode;
        this.result = result;
        this.givenAt = given.at();
        this.givenBy = given.by();
    }

    /** As it came in with a visit. */
    static TaskAnswer of(
            UUID id, InspectionTask task, TaskPart part, UUID visitId, NewVisit.Answer answer, Stamp given) {
        TaskAnswer made = new TaskAnswer(id, task, part, answer.itemCode(), answer.result(), given);
        made.visitId = visitId;
        made.note = answer.note();
        made.officerNo = answer.officerNo();
        made.answeredAt = answer.answeredAt();
        return made;
    }

    /** By a person who corrects an answer, or settles which of several holds. */
    static TaskAnswer settled(UUID id, InspectionTask task, TaskPart part, AnswerCorrection correction, Stamp given) {
        TaskAnswer made = new TaskAnswer(id, task, part, correction.itemCode(), correction.result(), given);
        made.note = correction.note();
        made.officerNo = correction.officerNo();
        made.answeredAt = given.at();
        made.reason = correction.reason();
        return made;
    }

    UUID id() {
        return id;
    }

    @Nullable
    UUID visitId() {
        return visitId;
    }

    String itemCode() {
        return itemCode;
    }

    ChecklistResult result() {
        return result;
    }

    @Nullable
    String note() {
        return note;
    }

    String officerNo() {
        return officerNo;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    String givenBy() {
        return givenBy;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    UUID supersededBy() {
        return supersededBy;
    }

    /** It no longer holds; of several corrections the first that came after it is named. */
    void supersededBy(UUID correction) {
        if (supersededBy == null) {
            supersededBy = correction;
        }
    }
}
