package org.labourrights.reporting.enterprise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.record.Stamp;

/** How a platform looked after its partner on one day (监督记录); append-only. */
@Entity
@Immutable
@Table(name = "partnership_supervision")
class Supervision {

    @Id
    private UUID id;

    @Column(name = "partnership_id")
    private UUID partnershipId;

    @Column(name = "platform_uscc")
    private UnifiedSocialCreditCode platformUscc;

    @Column(name = "partner_uscc")
    private UnifiedSocialCreditCode partnerUscc;

    @Column(name = "platform_path")
    private String platformPath;

    @Column(name = "division_path")
    private String divisionPath;

    @Column(name = "supervised_on")
    private LocalDate supervisedOn;

    private String finding;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Supervision() {}

    Supervision(Partnership partnership, SupervisionReport report, Stamp stamp) {
        this.id = Ids.next();
        this.partnershipId = partnership.id();
        this.platformUscc = partnership.platformUscc();
        this.partnerUscc = partnership.partnerUscc();
        this.platformPath = partnership.platformPath();
        this.divisionPath = partnership.divisionPath();
        this.supervisedOn = report.supervisedOn();
        this.finding = report.findings();
        this.recordedAt = stamp.at();
        this.recordedBy = stamp.by();
    }

    SupervisionView view() {
        return new SupervisionView(id, supervisedOn, finding, recordedAt, recordedBy);
    }
}
