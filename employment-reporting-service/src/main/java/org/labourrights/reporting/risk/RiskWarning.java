package org.labourrights.reporting.risk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.problem.WrongState;
import org.labourrights.kernel.directory.RiskLevel;

/** Early warning about an enterprise (风险预警). It keeps its level for life; another level is another warning. */
@Entity
@Table(name = "risk_warning")
class RiskWarning {
    @Id
    private UUID id;

    private UnifiedSocialCreditCode uscc;
    private String period;

    @Column(name = "division_path")
    private String divisionPath;

    @Column(name = "assessment_id")
    private UUID assessmentId;

    @Enumerated(EnumType.STRING)
    private RiskLevel level;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] indicators;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] actions;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String due;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private WarningState state = WarningState.RAISED;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Column(name = "acknowledged_at")
    private @Nullable Instant acknowledgedAt;

    @Column(name = "acknowledged_by")
    private @Nullable String acknowledgedBy;

    @Column(name = "acknowledge_note")
    private @Nullable String acknowledgeNote;

    @Column(name = "cleared_at")
    private @Nullable Instant clearedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "clear_reason")
    private @Nullable ClearReason clearReason;

    private @Nullable UUID supersedes;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected RiskWarning() {}

    /**
     * @param level what it warns of
     * @param due how the reaction's due date was counted, as JSON; null when it is the end of the next period
     */
    RiskWarning(
            UUID id,
            Assessment assessment,
            RiskLevel level,
            List<Indicator> indicators,
            Reaction reaction,
            @Nullable String due,
            @Nullable UUID supersedes) {
        this.id = id;
        this.uscc = assessment.uscc();
        this.period = assessment.period();
        this.divisionPath = assessment.divisionPath();
        this.assessmentId = assessment.id();
        this.level = level;
        this.indicators = indicators.stream().map(Indicator::code).toArray(String[]::new);
        this.actions = reaction.actions().toArray(String[]::new);
        this.due = due;
        this.dueOn = reaction.dueOn();
        this.raisedAt = assessment.computedAt();
        this.supersedes = supersedes;
    }

    /**
     * An officer takes the warning up.
     *
     * @throws ProblemException {@code E-STATE} when it is acknowledged or cleared already
     */
    void acknowledge(String officer, @Nullable String note, Instant at) {
        become(WarningState.ACKNOWLEDGED);
        acknowledgedAt = at;
        acknowledgedBy = officer;
        acknowledgeNote = note;
    }

    void clear(ClearReason reason, Instant at) {
        become(WarningState.CLEARED);
        clearedAt = at;
        clearReason = reason;
    }

    /** @throws ProblemException {@code E-STATE} when it is cleared */
    void requireOpen() {
        if (state == WarningState.CLEARED) {
            throw new ProblemException(WrongState.of(id, state, WarningState.ACKNOWLEDGED, version));
        }
    }

    private void become(WarningState target) {
        if (!state.next().contains(target)) {
            throw new ProblemException(WrongState.of(id, state, target, version));
        }
        state = target;
    }

    UUID id() {
        return id;
    }

    UnifiedSocialCreditCode uscc() {
        return uscc;
    }

    String period() {
        return period;
    }

    String divisionPath() {
        return divisionPath;
    }

    UUID assessmentId() {
        return assessmentId;
    }

    RiskLevel level() {
        return level;
    }

    List<Indicator> indicators() {
        return List.of(indicators).stream().map(Indicator::ofCode).toList();
    }

    List<String> actions() {
        return List.of(actions);
    }

    Optional<String> due() {
        return Optional.ofNullable(due);
    }

    Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    WarningState state() {
        return state;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    Optional<Instant> acknowledgedAt() {
        return Optional.ofNullable(acknowledgedAt);
    }

    Optional<String> acknowledgedBy() {
        return Optional.ofNullable(acknowledgedBy);
    }

    Optional<String> acknowledgeNote() {
        return Optional.ofNullable(acknowledgeNote);
    }

    Optional<Instant> clearedAt() {
        return Optional.ofNullable(clearedAt);
    }

    Optional<ClearReason> clearReason() {
        return Optional.ofNullable(clearReason);
    }

    Optional<UUID> supersedes() {
        return Optional.ofNullable(supersedes);
    }

    long version() {
        return version;
    }
}
