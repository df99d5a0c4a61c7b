package org.labourrights.inspection.draw;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.inspection.draw.engine.Change;

/** What happened to a draw later (记录), chained to what was before. Written once. */
@Entity
@Immutable
@IdClass(DrawRecord.Key.class)
@Table(name = "draw_record")
class DrawRecord {

    /** Which record of which draw. */
    record Key(UUID commitmentId, int seq) implements Serializable {}

    @Id
    @Column(name = "commitment_id")
    private UUID commitmentId;

    @Id
    private int seq;

    @Column(name = "division_path")
    private String divisionPath;

    private String kind;

    private @Nullable String reason;

    @Column(name = "on_day")
    private LocalDate on;

    private String previous;

    private String digest;

    private String content;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected DrawRecord() {}

    DrawRecord(DrawCommitment commitment, Change change, byte[] json, Stamp made) {
        this.commitmentId = commitment.id();
        this.seq = change.seq();
        this.divisionPath = commitment.divisionPath();
        this.kind = change.kind();
        this.reason = reason(change);
        this.on = change.on();
        this.previous = change.previous().hex();
        this.digest = change.digest().hex();
        this.content = new String(json, StandardCharsets.UTF_8);
        this.madeAt = made.at();
        this.madeBy = made.by();
    }

    static @Nullable String reason(Change change) {
        return switch (change) {
            case Change.TargetReplaced replaced -> replaced.reason().name();
            case Change.OfficerReplaced replaced -> replaced.reason().name();
            case Change.Voided voided -> voided.reason().name();
            case Change.Succeeded succeeded -> null;
        };
    }

    byte[] bytes() {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    int seq() {
        return seq;
    }

    String kind() {
        return kind;
    }

    @Nullable
    String reason() {
        return reason;
    }

    LocalDate on() {
        return on;
    }

    String previous() {
        return previous;
    }

    String digest() {
        return digest;
    }

    Instant madeAt() {
        return madeAt;
    }

    String madeBy() {
        return madeBy;
    }
}
