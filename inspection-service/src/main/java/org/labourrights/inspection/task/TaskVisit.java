package org.labourrights.inspection.task;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import org.labourrights.chassis.privacy.EncryptedText;
import org.labourrights.chassis.record.Stamp;

/** A visit as it came in from a telephone (一次检查). Its id was drawn there, so that it is the same however often it comes. */
@Entity
@Table(name = "task_visit")
class TaskVisit {

    @Id
    private UUID id;

    @Column(name = "task_id")
    private UUID taskId;

    @Column(name = "division_path")
    private String divisionPath;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "officer_nos")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] officerNos;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "identity_shown")
    private boolean identityShown;

    @Enumerated(EnumType.STRING)
    private SigningOutcome signed;

    @Convert(converter = EncryptedText.class)
    private @Nullable String place;

    /** JSON of {@link Signing}. */
    @Convert(converter = EncryptedText.class)
    private @Nullable String signing;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "given_by")
    private String givenBy;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected TaskVisit() {}

    TaskVisit(InspectionTask task, NewVisit visit, String contentHash, @Nullable String signing, Stamp given) {
        this.id = visit.visitId();
        this.taskId = task.id();
        this.divisionPath = task.divisionPath();
        this.contentHash = contentHash;
        this.officerNos = visit.officerNos().toArray(String[]::new);
        this.startedAt = visit.startedAt();
        this.finishedAt = visit.finishedAt();
        this.identityShown = visit.identityShown();
        this.signed = visit.outcome();
        this.place = visit.place();
        this.signing = signing;
        this.givenAt = given.at();
        this.givenBy = given.by();
    }

    UUID id() {
        return id;
    }

    UUID taskId() {
        return taskId;
    }

    String contentHash() {
        return contentHash;
    }

    List<String> officerNos() {
        return List.of(officerNos);
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant finishedAt() {
        return finishedAt;
    }

    boolean identityShown() {
        return identityShown;
    }

    SigningOutcome signed() {
        return signed;
    }

    @Nullable
    String place() {
        return place;
    }

    @Nullable
    String signing() {
        return signing;
    }

    Instant givenAt() {
        return givenAt;
    }

    String givenBy() {
        return givenBy;
    }
}
