package org.labourrights.chassis.clock;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;

/**
 * One clock of an aggregate (时限). It is set once; only a pause, an extension or a calendar year loaded later moves its due
 * date, and each move is a generation of its own, so that rungs of an earlier due date find themselves out of date.
 */
@Entity
@Table(name = "statutory_clock")
public class StatutoryClock {

    @Id
    private UUID id;

    private String family;

    private String kind;

    @Enumerated(EnumType.STRING)
    private ClockPurpose purpose;

    private UUID subject;

    private String number;

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

    private int extensions;

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
    protected StatutoryClock() {}

    StatutoryClock(UUID id, ClockSubject of, DeclaredClock kind, int round, Instant startedAt, ClockDue due) {
        this(id, of, kind.code(), kind.purpose(), round, startedAt, due);
    }

    StatutoryClock(
            UUID id, ClockSubject of, String kind, ClockPurpose purpose, int round, Instant startedAt, ClockDue due) {
        this.id = id;
        this.family = of.family();
        this.kind = kind;
        this.purpose = purpose;
        this.subject = of.id();
        this.number = of.number();
        this.round = round;
        this.charge = of.charge();
        this.startedAt = startedAt;
        this.due = due;
    }

    /** Whether somebody still has to meet it, in time or late. */
    public boolean open() {
        return metAt == null && endedAt == null;
    }

    public boolean paused() {
        return standstill != null;
    }

    public ClockStatus status() {
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
        return purpose == ClockPurpose.DEADLINE && breachedAt == null && !paused() && !at.isBefore(dueAt());
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
        extensions++;
        move(moved);
    }

    /** Another due date; its rungs are armed anew. */
    void move(ClockDue moved) {
        due = moved;
        warnedAt = null;
        generation++;
    }

    /** The same due day by a newer calendar. */
    void confirm(ClockDue again) {
        due = again;
    }

    /** Who answers for it from now on; escalation follows. */
    void charge(ClockCharge other) {
        charge = other;
    }

    /** From now on met by what is done on another subject, into which this one was merged; null: on its own again. */
    void answeredBy(@Nullable UUID other) {
        answeredBy = other;
    }

    /** Full hours since the due instant, 0 before it. */
    public long hoursLate(Instant now) {
        return Math.max(0, Duration.between(dueAt(), now).toHours());
    }

    public UUID id() {
        return id;
    }

    public String family() {
        return family;
    }

    /** Code of its {@link DeclaredClock}. */
    public String kind() {
        return kind;
    }

    public ClockPurpose purpose() {
        return purpose;
    }

    public UUID subject() {
        return subject;
    }

    /** Number of the subject, for people. */
    public String number() {
        return number;
    }

    /** Counts the clocks of this kind of one subject, from 1. */
    public int round() {
        return round;
    }

    public ClockCharge charge() {
        return charge;
    }

    /** The division in charge. */
    public DivisionCode division() {
        return charge.division();
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** The due date with the policy row behind it and both ways of counting. */
    public ClockDue due() {
        return due;
    }

    /** The first instant that is late; of a waiting period the first that is permitted. */
    public Instant dueAt() {
        return due.lateFrom();
    }

    int generation() {
        return generation;
    }

    /** How often it was given more time. */
    public int extensions() {
        return extensions;
    }

    public Optional<Instant> warnedAt() {
        return Optional.ofNullable(warnedAt);
    }

    public Optional<Instant> metAt() {
        return Optional.ofNullable(metAt);
    }

    public Optional<Instant> breachedAt() {
        return Optional.ofNullable(breachedAt);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public Optional<Standstill> standstill() {
        return Optional.ofNullable(standstill);
    }

    public List<Escalated> escalations() {
        return escalations;
    }

    public long version() {
        return version;
    }
}
