package org.labourrights.chassis.record;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * Base of an aggregate whose row says who made and who changed it: columns {@code created_at}, {@code created_by},
 * {@code updated_at}, {@code updated_by} (none null) and {@code version}.
 */
@MappedSuperclass
public abstract class Recorded {

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private String createdBy;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "updated_by")
    private String updatedBy;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Recorded() {}

    protected Recorded(Stamp made) {
        this.createdAt = made.at();
        this.createdBy = made.by();
        this.updatedAt = made.at();
        this.updatedBy = made.by();
    }

    /** Notes the latest change. */
    public void touched(Stamp stamp) {
        updatedAt = stamp.at();
        updatedBy = stamp.by();
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public String updatedBy() {
        return updatedBy;
    }

    /** Counts the stored changes, 0 at first; the value of the {@code ETag}. */
    public long version() {
        return version;
    }
}
