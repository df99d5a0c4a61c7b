package org.labourrights.inspection.disposition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.problem.WrongState;
import org.labourrights.chassis.record.Recorded;
import org.labourrights.chassis.record.Stamp;

/** Something that an agency did about an enterprise (处置). */
@Entity
@Table(name = "disposition")
class Disposition extends Recorded {

    @Id
    private UUID id;

    @Column(name = "disposition_no")
    private String dispositionNo;

    @Enumerated(EnumType.STRING)
    private DispositionType type;

    private UnifiedSocialCreditCode uscc;

    @Column(name = "division_path")
    private String divisionPath;

    @Column(name = "agency_id")
    private String agencyId;

    @Column(name = "joint_agency_ids")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] jointAgencyIds;

    @Column(name = "finding_id")
    private @Nullable UUID findingId;

    @Column(name = "task_id")
    private @Nullable UUID taskId;

    @Column(name = "owner_id")
    private @Nullable String ownerId;

    private String matter;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private DispositionState state = DispositionState.ISSUED;

    private @Nullable String result;

    @Column(name = "withdrawn_reason")
    private @Nullable String withdrawnReason;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Disposition() {}

    Disposition(
            UUID id,
            String dispositionNo,
            DispositionOrder order,
            LocalDate issuedOn,
            @Nullable LocalDate dueOn,
            Stamp made) {
        super(made);
        this.id = id;
        this.dispositionNo = dispositionNo;
        this.type = order.type();
        this.uscc = order.uscc();
        this.divisionPath = order.divisionPath();
        this.agencyId = order.agencyId();
        this.jointAgencyIds = order.jointAgencyIds().toArray(String[]::new);
        this.findingId = order.findingId();
        this.taskId = order.taskId();
        this.ownerId = order.ownerId();
        this.matter = order.matter();
        this.issuedOn = issuedOn;
        this.dueOn = dueOn;
    }

    /** @throws ProblemException {@code E-STATE} (409) unless it stands */
    DispositionEvent complete(String came, Instant at) {
        move(DispositionState.COMPLETED);
        result = came;
        return new DispositionEvent.Completed(facts(), at);
    }

    /** @throws ProblemException {@code E-STATE} (409) when it was taken back already */
    DispositionEvent withdraw(String reason, Instant at) {
        move(DispositionState.WITHDRAWN);
        withdrawnReason = reason;
        return new DispositionEvent.Withdrawn(facts(), reason, at);
    }

    private void move(DispositionState next) {
        if (!state.leadsTo(next)) {
            throw new ProblemException(
                    WrongState.of(id, state, next, version()).numbered("dispositionNo", dispositionNo));
        }
        state = next;
    }

    DispositionEvent.Facts facts() {
        return new DispositionEvent.Facts(
                id, dispositionNo, type, uscc, divisionPath, agencyId, List.of(jointAgencyIds), findingId, dueOn);
    }

    UUID id() {
        return id;
    }

    String dispositionNo() {
        return dispositionNo;
    }

    DispositionType type() {
        return type;
    }

    UnifiedSocialCreditCode uscc() {
        return uscc;
    }

    String divisionPath() {
        return divisionPath;
    }

    DivisionCode division() {
        return DivisionCode.ofPath(divisionPath);
    }

    String agencyId() {
        return agencyId;
    }

    List<String> jointAgencyIds() {
        return List.of(jointAgencyIds);
    }

    @Nullable
    UUID findingId() {
        return findingId;
    }

    @Nullable
    UUID taskId() {
        return taskId;
    }

    @Nullable
    String ownerId() {
        return ownerId;
    }

    String matter() {
        return matter;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    /** As its clock was moved. */
    void dueOn(LocalDate moved) {
        dueOn = moved;
    }

    DispositionState state() {
        return state;
    }

    @Nullable
    String result() {
        return result;
    }

    @Nullable
    String withdrawnReason() {
        return withdrawnReason;
    }
}
