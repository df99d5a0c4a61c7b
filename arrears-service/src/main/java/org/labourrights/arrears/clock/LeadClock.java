package org.labourrights.arrears.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

    @Embedded
    private ClockCharge charge;

    @Column(name = "started_at")
    private Instant startedAt;

    @Embedded
    private ClockDue due;

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

    @Embedded
    private @Nullable Standstill standstill;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Escalated> escalations = List.of();

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected LeadClock() {}

    LeadClock(UUID id, LeadFacts lead, ClockKind kind, int round, ClockCharge charge, Instant startedAt, ClockDue due) {
        this.id = id;
        this.leadId = lead.id();
        this.leadNo = lead.leadNo();
        this.kind = kind;
        this.round = round;
        this.charge = charge;
        this.startedAt = startedAt;
        this.due = due;
    }

    /** Whether somebody still has to meet it, in time or late. */
    boolean open() {
        return metAt == null && endedAt == null;
    }

    boolean paused() {
        return standstill != null;
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
        breachedAt = dueAt();
    }

    void escalated(Escalated told) {
        List<Escalated> all = new ArrayList<>(escalations);
        all.add(told);
        escalations = List.copyOf(all);
    }

    /** Met; whether too late is for {@link #overdueAt} to tell before. */
    void met(Instant at) {
        metAt = at;
        standstill = null;
    }

    /** Whether an act at that instant is late and the breach not noted yet; a clock that stands is not late. */
    boolean overdueAt(Instant at) {
        return kind.canBeMissed() && breachedAt == null && !paused() && !at.isBefore(dueAt());
    }

    /** Nobody has to meet it any more. */
    void end(Instant at) {
        endedAt = at;
        standstill = null;
    }

    void pause(Instant at, PauseReason reason) {
        standstill = new Standstill(at, reason);
    }

    /** Goes on with another due date. */
    void resume(ClockDue moved) {
        standstill = null;
        move(moved);
    }

    void extend(ClockDue moved) {
        extended = true;
        move(moved);
    }

    /** Another due date; its rungs are armed anew. */
    void move(ClockDue moved) {
        due = moved;
        warnedAt = null;
        generation++;
    }

    /** The same due day by a newer calendar. */
    void confirm(DueDate again) {
        due = due.confirmed(again);
    }

    /** The place in charge and who answers there; escalation follows them. */
    void follow(LeadFacts lead, String owner) {
        charge = kind.ofAnotherAgency() ? charge.about(lead) : ClockCharge.of(lead, owner);
    }

    /** From now on met by what is done on another lead, into which this one was merged; null: on its own again. */
    void answeredBy(@Nullable UUID lead) {
        answeredBy = lead;
    }

    /** Whether it was met by the end of that day; empty while it is not met. */
    Optional<Boolean> metOn(LocalDate day) {
        return metAt().map(at -> !at.atZone(ClockDue.ZONE).toLocalDate().isAfter(day));
    }

    long hoursLate(Instant now) {
        return Math.max(0, Duration.between(dueAt(), now).toHours());
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

    ClockCharge charge() {
        return charge;
    }

    /** The division in charge. */
    DivisionCode division() {
        return charge.division();
    }

    Instant startedAt() {
        return startedAt;
    }

    DueDate due() {
        return due.date();
    }

    /** The first instant that is late. */
    Instant dueAt() {
        return due.lateFrom();
    }

    /** The due date with the policy row behind it and both ways of counting. */
    ClockDue reckoning() {
        return due;
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

    Optional<Standstill> standstill() {
        return Optional.ofNullable(standstill);
    }

    List<Escalated> escalations() {
        return escalations;
    }

    long version() {
        return version;
    }
}
