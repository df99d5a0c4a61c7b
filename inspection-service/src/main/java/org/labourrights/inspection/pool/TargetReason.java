package org.labourrights.inspection.pool;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.record.Stamp;

/** One reason of an entry; the same source gives the same reason once. */
@Entity
@Table(name = "pool_target_reason")
class TargetReason {

    @Id
    private UUID id;

    @Column(name = "target_id")
    private UUID targetId;

    @Column(name = "division_path")
    private String divisionPath;

    @Enumerated(EnumType.STRING)
    private PoolReason reason;

    @Column(name = "source_ref")
    private String sourceRef;

    private @Nullable String note;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "given_by")
    private String givenBy;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected TargetReason() {}

    TargetReason(UUID id, PoolTarget target, PoolReason reason, String sourceRef, @Nullable String note, Stamp given) {
        this.id = id;
        this.targetId = target.id();
        this.divisionPath = target.divisionPath();
        this.reason = reason;
        this.sourceRef = sourceRef;
        this.note = note;
        this.givenAt = given.at();
        this.givenBy = given.by();
    }

    UUID targetId() {
        return targetId;
    }

    PoolReason reason() {
        return reason;
    }

    /** What it comes from: the id of an event, or of the entry by hand. */
    String sourceRef() {
        return sourceRef;
    }

    @Nullable
    String note() {
        return note;
    }

    Instant givenAt() {
        return givenAt;
    }

    String givenBy() {
        return givenBy;
    }
}
