package org.labourrights.inspection.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.labourrights.chassis.record.Stamp;

/** What stood before a correction, by whom it was corrected and why (更正留痕); never changed. */
@Entity
@Table(name = "campaign_change")
class CampaignChange {

    @Id
    private UUID id;

    @Column(name = "campaign_id")
    private UUID campaignId;

    private UUID subject;

    @Column(name = "division_path")
    private String divisionPath;

    private String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> before;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected CampaignChange() {}

    /**
     * @param subject the campaign, task or report that was corrected
     * @param divisionPath of the subject
     */
    CampaignChange(
            UUID id,
            UUID campaignId,
            UUID subject,
            String divisionPath,
            String reason,
            Map<String, Object> before,
            Stamp changed) {
        this.id = id;
        this.campaignId = campaignId;
        this.subject = subject;
        this.divisionPath = divisionPath;
        this.reason = reason;
        this.before = before;
        this.changedAt = changed.at();
        this.changedBy = changed.by();
    }

    UUID id() {
        return id;
    }

    UUID subject() {
        return subject;
    }

    String reason() {
        return reason;
    }

    Map<String, Object> before() {
        return before;
    }

    Instant changedAt() {
        return changedAt;
    }

    String changedBy() {
        return changedBy;
    }
}
