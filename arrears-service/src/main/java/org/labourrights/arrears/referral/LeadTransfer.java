package org.labourrights.arrears.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadChild;
import org.labourrights.arrears.lead.LeadState;
import org.labourrights.chassis.privacy.EncryptedText;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.reference.Agency;
import org.labourrights.chassis.time.DueDate;

/** An offer of a lead to another agency or division (移送), which has to be confirmed in time. */
@Entity
@Table(name = "lead_transfer")
public class LeadTransfer extends LeadChild {

    @Column(name = "lead_no")
    private String leadNo;

    @Column(name = "from_path")
    private String fromPath;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private LeadState fromState;

    @Column(name = "to_agency_id")
    private String toAgencyId;

    @Column(name = "to_path")
    private String toPath;

    @Enumerated(EnumType.STRING)
    private TransferReason reason;

    @Convert(converter = EncryptedText.class)
    private @Nullable String explanation;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "confirm_due")
    private DueDate confirmDue;

    @Column(name = "confirm_due_on")
    private LocalDate confirmDueOn;

    @Enumerated(EnumType.STRING)
    private TransferState state = TransferState.PENDING;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    @Convert(converter = EncryptedText.class)
    private @Nullable String remark;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected LeadTransfer() {}

    LeadTransfer(ArrearsLead lead, Stamp recorded, Agency to, String toPath, Transfer request, DueDate confirmDue) {
        super(lead, recorded);
        this.leadNo = lead.leadNo();
        this.fromPath = lead.divisionPath();
        this.fromState = lead.state();
        this.toAgencyId = to.agencyId();
        this.toPath = toPath;
        this.reason = request.reason();
        this.explanation = request.explanation();
        this.confirmDue = confirmDue;
        this.confirmDueOn = confirmDue.dueOn();
    }

    void answer(TransferState answer, Stamp by, String said) {
        state = answer;
        answeredAt = by.at();
        answeredBy = by.by();
        remark = said;
    }

    /** The lead went another way by this step. */
    void supersede(Stamp by) {
        state = TransferState.SUPERSEDED;
        answeredAt = by.at();
        answeredBy = by.by();
    }

    /** Where the lead goes on when nobody takes it. */
    LeadState backTo() {
        return fromState == LeadState.RETURNED_FROM_MEDIATION ? LeadState.INVESTIGATING : fromState;
    }

    String leadNo() {
        return leadNo;
    }

    String toAgencyId() {
        return toAgencyId;
    }

    String toPath() {
        return toPath;
    }

    TransferReason reason() {
        return reason;
    }

    /** Empty once the retention is over. */
    Optional<String> explanation() {
        return Optional.ofNullable(explanation);
    }

    DueDate confirmDue() {
        return confirmDue;
    }

    LocalDate confirmDueOn() {
        return confirmDueOn;
    }

    TransferState state() {
        return state;
    }

    Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    Optional<String> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    Optional<String> remark() {
        return Optional.ofNullable(remark);
    }
}
