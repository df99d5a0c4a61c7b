package org.labourrights.inspection.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.record.Recorded;
import org.labourrights.chassis.record.Stamp;

/** The hearing of a case (听证): asked for, announced, held or given up. */
@Entity
@Table(name = "case_hearing")
class CaseHearing extends Recorded {

    @Id
    private UUID id;

    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(name = "division_path", updatable = false)
    private String divisionPath;

    @Column(name = "asked_on", updatable = false)
    private LocalDate askedOn;

    @Column(name = "scheduled_on")
    private @Nullable LocalDate scheduledOn;

    private @Nullable String place;

    @Column(name = "document_id")
    private @Nullable UUID documentId;

    @Column(name = "held_on")
    private @Nullable LocalDate heldOn;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawnOn;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected CaseHearing() {}

    CaseHearing(UUID id, InspectionCase of, LocalDate on, Stamp made) {
        super(made);
        this.id = id;
        this.caseId = of.id();
        this.divisionPath = of.divisionPath();
        this.askedOn = on;
    }

    void schedule(HearingDay day, Stamp stamp) {
        scheduledOn = day.scheduledOn();
        place = day.place();
        touched(stamp);
    }

    void noticed(UUID document) {
        documentId = document;
    }

    void end(boolean held, LocalDate on, Stamp stamp) {
        if (held) {
            heldOn = on;
        } else {
            withdrawnOn = on;
        }
        touched(stamp);
    }

    UUID caseId() {
        return caseId;
    }

    LocalDate askedOn() {
        return askedOn;
    }

    Optional<LocalDate> scheduledOn() {
        return Optional.ofNullable(scheduledOn);
    }

    Optional<String> place() {
        return Optional.ofNullable(place);
    }

    Optional<UUID> documentId() {
        return Optional.ofNullable(documentId);
    }

    Optional<LocalDate> heldOn() {
        return Optional.ofNullable(heldOn);
    }

    Optional<LocalDate> withdrawnOn() {
        return Optional.ofNullable(withdrawnOn);
    }

    boolean over() {
        return heldOn != null || withdrawnOn != null;
    }
}
