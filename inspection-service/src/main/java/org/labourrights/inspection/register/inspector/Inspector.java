package org.labourrights.inspection.register.inspector;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.privacy.EncryptedText;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.problem.WrongState;
import org.labourrights.chassis.record.Recorded;
import org.labourrights.chassis.record.Stamp;

/** An inspector (执法人员) of one agency. Name and number of the certificate are stored encrypted. */
@Entity
@Table(name = "inspector")
class Inspector extends Recorded {

    @Id
    private UUID id;

    @Column(name = "officer_no", updatable = false)
    private String officerNo;

    @Column(name = "agency_id", updatable = false)
    private String agencyId;

    @Column(name = "division_path", updatable = false)
    private String divisionPath;

    @Convert(converter = EncryptedText.class)
    private String name;

    @Column(name = "certificate_no")
    @Convert(converter = EncryptedText.class)
    private String certificateNo;

    @Column(name = "certificate_index")
    private String certificateIndex;

    @Column(name = "certificate_valid_from")
    private @Nullable LocalDate certificateValidFrom;

    @Column(name = "certificate_valid_to")
    private LocalDate certificateValidTo;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] specialities;

    private int capacity;

    private @Nullable String account;

    @Enumerated(EnumType.STRING)
    private InspectorState state = InspectorState.ON_ROLL;

    @Column(name = "left_reason")
    private @Nullable String leftReason;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Inspector() {}

    @SuppressWarnings("NullAway.Init")
    Inspector(UUID id, String officerNo, String agencyId, String divisionPath, InspectorEntry entry, Stamp made) {
        super(made);
        this.id = id;
        this.officerNo = officerNo;
        this.agencyId = agencyId;
        this.divisionPath = divisionPath;
        write(entry);
    }

    /** Replaces what the register says of the person. */
    void correct(InspectorEntry entry, Stamp stamp) {
        write(entry);
        touched(stamp);
    }

    private void write(InspectorEntry entry) {
        name = entry.name();
        certificateNo = entry.certificate().number();
        certificateIndex = entry.certificateIndex();
        certificateValidFrom = entry.certificate().validFrom();
        certificateValidTo = entry.certificate().validTo();
        specialities = entry.specialities().toArray(String[]::new);
        capacity = entry.capacity();
        account = entry.account();
    }

    /** @throws ProblemException {@code E-STATE} (409) when it is in that state already */
    void move(InspectorState to, String reason, Stamp stamp) {
        if (state == to) {
            throw new ProblemException(WrongState.of(id, state, to, version()).numbered("officerNo", officerNo));
        }
        state = to;
        leftReason = to == InspectorState.OFF_ROLL ? reason : null;
        touched(stamp);
    }

    /** What the register says of the person at present. */
    InspectorEntry entry() {
        return new InspectorEntry(name, certificate(), certificateIndex, specialities(), capacity, account);
    }

    UUID id() {
        return id;
    }

    String officerNo() {
        return officerNo;
    }

    String agencyId() {
        return agencyId;
    }

    String divisionPath() {
        return divisionPath;
    }

    DivisionCode division() {
        return DivisionCode.ofPath(divisionPath);
    }

    String name() {
        return name;
    }

    Certificate certificate() {
        return new Certificate(certificateNo, certificateValidFrom, certificateValidTo);
    }

    List<String> specialities() {
        return List.of(specialities);
    }

    int capacity() {
        return capacity;
    }

    Optional<String> account() {
        return Optional.ofNullable(account);
    }

    InspectorState state() {
        return state;
    }

    Optional<String> leftReason() {
        return Optional.ofNullable(leftReason);
    }
}
