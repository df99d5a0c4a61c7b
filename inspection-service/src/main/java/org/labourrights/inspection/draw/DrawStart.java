package org.labourrights.inspection.draw;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.inspection.draw.engine.Bundle;
import org.labourrights.inspection.draw.engine.BundleParts;
import org.labourrights.inspection.draw.engine.Hash;

/** What a draw gave, with the secret revealed, before anything was recorded. Written once. */
@Entity
@Immutable
@Table(name = "draw_start")
class DrawStart {

    @Id
    @Column(name = "commitment_id")
    private UUID commitmentId;

    @Column(name = "division_path")
    private String divisionPath;

    private byte[] content;

    private String head;

    @Column(name = "drawn_on")
    private @Nullable LocalDate drawnOn;

    @Column(name = "public_value")
    private @Nullable String publicValue;

    private @Nullable String seed;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected DrawStart() {}

    DrawStart(DrawCommitment commitment, Bundle bundle, BundleParts parts, Stamp made) {
        this.commitmentId = commitment.id();
        this.divisionPath = commitment.divisionPath();
        this.content = Compressed.of(parts.start());
        this.head = (bundle.records().isEmpty()
                        ? bundle.head()
                        : bundle.records().getFirst().previous())
                .hex();
        this.drawnOn = bundle.drawnOn().orElse(null);
        this.publicValue = bundle.publicValue().isEmpty() ? null : bundle.publicValue();
        this.seed = bundle.seed().map(Hash::hex).orElse(null);
        this.madeAt = made.at();
        this.madeBy = made.by();
    }

    byte[] bytes() {
        return Compressed.read(content);
    }

    String head() {
        return head;
    }

    @Nullable
    LocalDate drawnOn() {
        return drawnOn;
    }

    @Nullable
    String publicValue() {
        return publicValue;
    }

    @Nullable
    String seed() {
        return seed;
    }

    Instant madeAt() {
        return madeAt;
    }

    String madeBy() {
        return madeBy;
    }
}
