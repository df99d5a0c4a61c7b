package org.labourrights.inspection.draw;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.labourrights.chassis.privacy.EncryptedText;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.inspection.draw.engine.AnnouncedValue;
import org.labourrights.inspection.draw.engine.CommitmentDocument;
import org.labourrights.inspection.draw.engine.Hash;
import org.labourrights.inspection.draw.engine.Secret;
import org.labourrights.inspection.plan.InspectionPlan;

/** One commitment of a plan (承诺): what was announced, and the secret, which nobody is shown. Written once. */
@Entity
@Immutable
@Table(name = "draw_commitment")
class DrawCommitment {

    @Id
    private UUID id;

    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "plan_no")
    private String planNo;

    @Column(name = "division_path")
    private String divisionPath;

    @Column(name = "lead_agency")
    private String leadAgencyId;

    private int attempt;

    private String commitment;

    @Convert(converter = EncryptedText.class)
    private String secret;

    @Column(name = "committed_on")
    private LocalDate committedOn;

    @Column(name = "visit_on")
    private LocalDate visitOn;

    @Column(name = "value_kind")
    private String valueKind;

    @Column(name = "value_number")
    private String valueNumber;

    @Column(name = "value_day")
    private LocalDate valueDay;

    @Column(name = "value_template")
    private String valueTemplate;

    @Column(name = "value_wording")
    private String valueWording;

    @Column(name = "committed_at")
    private Instant committedAt;

    @Column(name = "committed_by")
    private String committedBy;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected DrawCommitment() {}

    DrawCommitment(
            UUID id, InspectionPlan plan, CommitmentDocument document, Hash commitment, Secret secret, Stamp made) {
        this.id = id;
        this.planId = plan.id();
        this.planNo = plan.planNo();
        this.divisionPath = plan.divisionPath();
        this.leadAgencyId = plan.leadAgencyId();
        this.attempt = document.attempt();
        this.commitment = commitment.hex();
        this.secret = secret.reveal();
        this.committedOn = document.committedOn();
        this.visitOn = document.visitOn();
        AnnouncedValue value = document.publicValue();
        this.valueKind = value.kind();
        this.valueNumber = value.number();
        this.valueDay = value.day();
        this.valueTemplate = value.template();
        this.valueWording = value.wording();
        this.committedAt = made.at();
        this.committedBy = made.by();
    }

    UUID id() {
        return id;
    }

    UUID planId() {
        return planId;
    }

    String planNo() {
        return planNo;
    }

    String divisionPath() {
        return divisionPath;
    }

    String leadAgencyId() {
        return leadAgencyId;
    }

    int attempt() {
        return attempt;
    }

    Hash commitment() {
        return Hash.ofHex(commitment);
    }

    Secret secret() {
        return Secret.ofHex(secret);
    }

    LocalDate committedOn() {
        return committedOn;
    }

    LocalDate visitOn() {
        return visitOn;
    }

    AnnouncedValue announced() {
        return new AnnouncedValue(valueKind, valueNumber, valueDay, valueTemplate, valueWording);
    }

    Instant committedAt() {
        return committedAt;
    }

    String committedBy() {
        return committedBy;
    }
}
