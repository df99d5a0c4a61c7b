package org.labourrights.inspection.credit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.problem.WrongState;
import org.labourrights.chassis.record.Recorded;
import org.labourrights.chassis.record.Stamp;

/** What one agency is asked to do because of a credit record, with its answer. */
@Entity
@Table(name = "credit_measure")
class CreditMeasure extends Recorded {

    @Id
    private UUID id;

    @Column(name = "record_id")
    private UUID recordId;

    private UnifiedSocialCreditCode uscc;

    @Column(name = "division_path")
    private String divisionPath;

    @Enumerated(EnumType.STRING)
    private MeasurePurpose purpose;

    @Column(name = "agency_id")
    private String agencyId;

    private String measure;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private MeasureState state = MeasureState.ASKED;

    @Enumerated(EnumType.STRING)
    private @Nullable MeasureResult result;

    private @Nullable String explanation;

    @Column(name = "answered_on")
    private @Nullable LocalDate answeredOn;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected CreditMeasure() {}

    CreditMeasure(UUID id, CreditRecord because, MeasurePurpose purpose, String agencyId, String measure, Stamp made) {
        super(made);
        this.id = id;
        this.recordId = because.id();
        this.uscc = because.uscc();
        this.divisionPath = because.divisionPath();
        this.purpose = purpose;
        this.agencyId = agencyId;
        this.measure = measure;
    }

    /** Until when the agency answers. */
    void due(LocalDate on) {
        dueOn = on;
    }

    /** Nobody waits for the agency any more. */
    void lift(Stamp stamp) {
        state = MeasureState.LIFTED;
        touched(stamp);
    }

    /**
     * What the agency did; a later answer stands in the place of the one before, which the log keeps.
     *
     * @throws ProblemException {@code E-STATE} (409) when it is not asked any more
     */
    void answer(MeasureResult what, String explained, LocalDate on, Stamp stamp) {
        if (state == MeasureState.LIFTED) {
            throw new ProblemException(WrongState.of(id, state, MeasureState.ANSWERED, version()));
        }
        state = MeasureState.ANSWERED;
        result = what;
        explanation = explained;
        answeredOn = on;
        touched(stamp);
    }

    UUID id() {
        return id;
    }

    UUID recordId() {
        return recordId;
    }

    UnifiedSocialCreditCode uscc() {
        return uscc;
    }

    String divisionPath() {
        return divisionPath;
    }

    MeasurePurpose purpose() {
        return purpose;
    }

    String agencyId() {
        return agencyId;
    }

    String measure() {
        return measure;
    }

    /** By its clock. */
    Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    MeasureState state() {
        return state;
    }

    Optional<MeasureResult> result() {
        return Optional.ofNullable(result);
    }

    Optional<String> explanation() {
        return Optional.ofNullable(explanation);
    }

    Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(answeredOn);
    }
}
