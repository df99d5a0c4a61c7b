package org.labourrights.arrears.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.record.Stamp;

/**
 * Base of a row that belongs to a lead: columns {@code id}, {@code lead_id}, {@code recorded_at}, {@code recorded_by}. It
 * is visible to whoever sees the lead, also after the lead has moved to another division.
 */
@MappedSuperclass
public abstract class LeadChild {

    @Id
    private UUID id;

    @Column(name = "lead_id", updatable = false)
    private UUID leadId;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected LeadChild() {}

    protected LeadChild(ArrearsLead lead, Stamp recorded) {
        this.id = Ids.next();
        this.leadId = lead.id();
        this.recordedAt = recorded.at();
        this.recordedBy = recorded.by();
    }

    public UUID id() {
        return id;
    }

    public UUID leadId() {
        return leadId;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** Subject of the officer, or of the job. */
    public String recordedBy() {
        return recordedBy;
    }
}
