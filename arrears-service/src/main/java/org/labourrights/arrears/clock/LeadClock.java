package org.labourrights.arrears.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.LeadFacts;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.time.DueDate;

/**
 * One clock of a lead (时限). It is set once; only a pause, an extension or a calendar year loaded later moves its due
 * date, and each move is a generation of its own, so that rungs of an earlier due date find themselves out of date.
 */
@Entity
@Table(name = "lead_clock")
class LeadClock {

    @Id
    private UUID id;

    @Column(name = "lead_id")
    private UUID leadId;

    @Column(name = "lead_no")
    private String leadNo;

    @Enumerated(EnumType.STRING)
    private ClockKind kind;

    private int round;

    @Column(name = "answered_by")
    private @Nullable UUID answeredBy;

    private @Nullable UnifiedSocialCreditCode uscc;

    @Column(name = "division_path")
    private String divisionPath;

    @Column(name = "owner_agency")
    private String ownerAgency;

    @Column(name = "started_at")
    private Instant startedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private DueDate due;

    @Column(name = "due_at")
    private Instant dueAt;

    private boolean provisional;

    @Column(name = "natural_due_on")
    private LocalDate naturalDueOn;

    @Column(name = "working_due_on")
    private LocalDate workingDueOn;

    @Column(name = "policy_key")
    private String policyKey;

    @Column(name = "policy_item")
    private UUID policyItem;

    private int generation = 1;

    private boolean extended;

    @Column(name = "warned_at")
    private @Nullable Instant warnedAt;

    @Column(name = "met_at")
    private @Nullable Instant metAt;

    @Column(name = "breached_at")
    private @Nullable Instant breachedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "paused_since")
    private @Nullable Instant pausedSince;

    @Enumerated(EnumType.STRING)
    @Column(name = "pause_reason")
    private @Nullable PauseReason pauseReason;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Escalated> escalations = List.of();

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected LeadClock() {}

    LeadClock(UUID id, LeadFacts lead, ClockKind kind, int round, String ownerAgency, Instant startedAt, ClockDue due) {
        this.id = id;
        this.leadId = lead.id();
        this.leadNo = lead.leadNo();
        this.kind = kind;
        this.round = round;
        this.uscc = lead.uscc();
        this.divisionPath = lead.divisionPath();
        this.ownerAgency = ownerAgency;
        this.startedAt = startedAt;
        this.due = due.date();
        this.dueAt = ClockDue.lateFrom(due.date());
        this.provisional = due.date().provisional();
        this.naturalDueOn = due.naturalDueOn();
        this.workingDueOn = due.workingDueOn();
        this.policyKey = due.policyKey();
        this.policyItem = due.policyItem();
    }

    /** Whether somebody still has to meet it, in time or late. */
    boolean open() {
        return metAt == null && endedAt == null;
    }

    boolean paused() {
        return pausedSince != null;
    }

    ClockStatus status() {
        if (metAt != null) {
            return breachedAt == null ? ClockStatus.MET : ClockStatus.MET_LATE;
        }
        if (endedAt != null) {
            return ClockStatus.ENDED;
        }
        if (breachedAt != null) {
            return ClockStatus.BREACHED;
        }
        return paused() ? ClockStatus.PAUSED : ClockStatus.RUNNING;
    }

    /** Whether a rung of this generation still has something to say. */
    boolean awaits(ClockRung rung) {
        return open()
                && !paused()
                && rung.generation() == generation
                && switch (rung.step()) {
                    case WARNING -> warnedAt == null && breachedAt == null;
                    case DUE -> breachedAt == null;
                    case ESCALATION -> breachedAt != null && escalations.size() == rung.level() - 1;
                };
    }

    void warned(Instant at) {
        warnedAt = at;
    }

    /** It is past due. The instant noted is the due one, however late anybody looked. */
    void breached() {
        breachedAt = dueAt;
    }

    void escalated(Escalated told) {
        List<Escalated> all = new ArrayList<>(escalations);
        all.add(told);
        escalations = List.copyOf(all);
    }

    /** Met; whether too late is for {@link #overdueAt} to tell before. */
    void met(Instant at) {
        metAt = at;
        pausedSince = null;
        pauseReason = null;
    }

    /** Whether an act at that instant is late and the breach not noted yet; a clock that stands is not late. */
    boolean overdueAt(Instant at) {
        return kind.canBeMissed() && breachedAt == null && !paused() && !at.isBefore(dueAt);
    }

    /** Nobody has to meet it any more. */
    void end(Instant at) {
        endedAt = at;
        pausedSince = null;
        pauseReason = null;
    }

    void pause(Instant at, PauseReason reason) {
        pausedSince = at;
        pauseReason = reason;
    }

    /** Goes on with another due date. */
    void resume(ClockDue moved) {
        pausedSince = null;
        pauseReason = null;
        move(moved);
    }

    void extend(ClockDue moved) {
        extended = true;
        move(moved);
    }

    /** Another due date; its rungs are armed anew. */
    void move(ClockDue moved) {
        naturalDueOn = moved.naturalDueOn();
        workingDueOn = moved.workingDueOn();
        dueAt = ClockDue.lateFrom(moved.date());
        warnedAt = null;
        generation++;
        confirm(moved.date());
    }

    /** The same due day by a newer calendar. */
    void confirm(DueDate again) {
        due = again;
        provisional = again.provisional();
    }

    /** The place in charge and who answers there; escalation follows them. */
    void follow(LeadFacts lead, String owner) {
        divisionPath = lead.divisionPath();
        ownerAgency = owner;
        uscc = lead.uscc();
    }

    /** From now on met by what is done on another lead, into which this one was merged. */
    void answeredBy(UUID lead) {
        answeredBy = lead;
    }

    /** Whether it was met by the end of that day; empty while it is not met. */
    Optional<Boolean> metOn(LocalDate day) {
        return metAt().map(at -> !at.atZone(ClockDue.ZONE).toLocalDate().isAfter(day));
    }

    long hoursLate(Instant now) {
        return Math.max(0, Duration.between(dueAt, now).toHours());
    }

    /** Code of the division in charge. */
    DivisionCode division() {
        String path = divisionPath.substring(0, divisionPath.length() - 1);
        return new DivisionCode(path.substring(path.lastIndexOf('/') + 1));
    }

    UUID id() {
        return id;
    }

    UUID leadId() {
        return leadId;
    }

    String leadNo() {
        return leadNo;
    }

    ClockKind kind() {
        return kind;
    }

    int round() {
        return round;
    }

    Optional<UnifiedSocialCreditCode> uscc() {
        return Optional.ofNullable(uscc);
    }

    String divisionPath() {
        return divisionPath;
    }

    String ownerAgency() {
        return ownerAgency;
    }

    Instant startedAt() {
        return startedAt;
    }

    DueDate due() {
        return due;
    }

    Instant dueAt() {
        return dueAt;
    }

    LocalDate naturalDueOn() {
        return naturalDueOn;
    }

    LocalDate workingDueOn() {
        return workingDueOn;
    }

    String policyKey() {
        return policyKey;
    }

    UUID policyItem() {
        return policyItem;
    }

    int generation() {
        return generation;
    }

    boolean extended() {
        return extended;
    }

    Optional<Instant> warnedAt() {
        return Optional.ofNullable(warnedAt);
    }

    Optional<Instant> metAt() {
        return Optional.ofNullable(metAt);
    }

    Optional<Instant> breachedAt() {
        return Optional.ofNullable(breachedAt);
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    Optional<Instant> pausedSince() {
        return Optional.ofNullable(pausedSince);
    }

    Optional<PauseReason> pauseReason() {
        return Optional.ofNullable(pauseReason);
    }

    List<Escalated> escalations() {
        return escalations;
    }

    long version() {
        return version;
    }
}
