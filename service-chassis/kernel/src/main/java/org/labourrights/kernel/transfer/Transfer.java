package org.labourrights.kernel.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.clock.ClockDue;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.privacy.EncryptedText;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.time.DueDate;

/** An offer of a subject to another agency or division (移送), which has to be confirmed in time. */
@Entity
@Table(name = "subject_transfer")
public class Transfer {

    @Id
    private UUID id;

    private String family;

    private UUID subject;

    private String number;

    @Column(name = "from_agency")
    private String fromAgency;

    @Column(name = "from_path")
    private String fromPath;

    @Column(name = "from_state")
    private String fromState;

    @Column(name = "to_agency")
    private String toAgency;

    @Column(name = "to_path")
    private String toPath;

    private String reason;

    @Convert(converter = EncryptedText.class)
    private @Nullable String explanation;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable DueDate due;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private TransferState state = TransferState.PENDING;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    @Convert(converter = EncryptedText.class)
    private @Nullable String remark;

    @Column(name = "offered_at", updatable = false)
    private Instant offeredAt;

    @Column(name = "offered_by", updatable = false)
    private String offeredBy;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Transfer() {}

    Transfer(TransferOrder order, ClockDue due, Stamp offered) {
        this.id = Ids.next();
        this.family = order.subject().family();
        this.subject = order.subject().id();
        this.number = order.subject().number();
        this.fromAgency = order.agency();
        this.fromPath = order.subject().charge().divisionPath();
        this.fromState = order.state();
        this.toAgency = order.to().agency().agencyId();
        this.toPath = order.to().path();
        this.reason = order.reason();
        this.explanation = order.explanation();
        this.due = due.date();
        this.dueOn = due.dueOn();
        this.offeredAt = offered.at();
        this.offeredBy = offered.by();
    }

    /** @param said why; null where another step of the subject ended the offer */
    void end(TransferState how, Stamp by, @Nullable String said) {
        state = how;
        answeredAt = by.at();
        answeredBy = by.by();
        remark = said;
    }

    void due(ClockDue moved) {
        due = moved.date();
        dueOn = moved.dueOn();
    }

    public UUID id() {
        return id;
    }

    public String family() {
        return family;
    }

    public UUID subject() {
        return subject;
    }

    /** Number of the subject, for people. */
    public String number() {
        return number;
    }

    /** Agency that offers it. */
    public String fromAgency() {
        return fromAgency;
    }

    /** In which state the subject was offered, as its service calls it. */
    public String fromState() {
        return fromState;
    }

    /** Agency that it is offered to. */
    public String toAgency() {
        return toAgency;
    }

    /** Reporting path of the division of that agency. */
    public String toPath() {
        return toPath;
    }

    /** Code of the service. */
    public String reason() {
        return reason;
    }

    /** Empty once the retention is over. */
    public Optional<String> explanation() {
        return Optional.ofNullable(explanation);
    }

    /**
     * By when the other side confirms, with its explanation.
     *
     * @throws NullPointerException if it is counted in minutes or hours
     */
    public DueDate due() {
        return Objects.requireNonNull(due, "a lapse is no count of days");
    }

    /** The last day in time. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public TransferState state() {
        return state;
    }

    /** When the other side answered, or the offer was ended without an answer. */
    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    /** Subject of whoever answered or ended it. */
    public Optional<String> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    /** What was said with the answer; empty once the retention is over. */
    public Optional<String> remark() {
        return Optional.ofNullable(remark);
    }

    public Instant offeredAt() {
        return offeredAt;
    }

    /** Subject of whoever offered it. */
    public String offeredBy() {
        return offeredBy;
    }
}
