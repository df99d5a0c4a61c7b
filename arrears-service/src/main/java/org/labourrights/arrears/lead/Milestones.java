package org.labourrights.arrears.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.time.ClockSource;
import org.labourrights.chassis.time.DueDate;

/** What a lead has to reach in time (受理、对接、反馈) and when it did; only the first time counts. */
@Embeddable
public class Milestones {

    @JdbcTypeCode(SqlTypes.JSON)
    private LeadDeadlines deadlines;

    @Column(name = "accept_due_on")
    private LocalDate acceptDueOn;

    @Column(name = "connect_due_on")
    private LocalDate connectDueOn;

    @Column(name = "feedback_due_on")
    private LocalDate feedbackDueOn;

    @Column(name = "next_due_on", insertable = false, updatable = false)
    private @Nullable LocalDate nextDueOn;

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    @Column(name = "connected_at")
    private @Nullable Instant connectedAt;

    @Column(name = "feedback_at")
    private @Nullable Instant feedbackAt;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Milestones() {}

    Milestones(LeadDeadlines deadlines) {
        this.deadlines = deadlines;
        this.acceptDueOn = deadlines.accept().dueOn();
        this.connectDueOn = deadlines.connect().dueOn();
        this.feedbackDueOn = deadlines.feedback().dueOn();
    }

    /**
     * One of the three.
     *
     * @param at null while it is not reached
     */
    public record Milestone(DueDate due, @Nullable Instant at) {

        /** Whether it was reached by its day; false while it is not reached. */
        public boolean inTime() {
            return at != null && due.metOn(at.atZone(ClockSource.ZONE).toLocalDate());
        }

        public Optional<Instant> reached() {
            return Optional.ofNullable(at);
        }
    }

    /** Whether it is the first time. */
    boolean accepted(Instant at) {
        boolean first = acceptedAt == null;
        acceptedAt = first ? at : acceptedAt;
        return first;
    }

    /** Whether it is the first time. */
    boolean connected(Instant at) {
        boolean first = connectedAt == null;
        connectedAt = first ? at : connectedAt;
        return first;
    }

    /** Whether it is the first time. */
    boolean answered(Instant at) {
        boolean first = feedbackAt == null;
        feedbackAt = first ? at : feedbackAt;
        return first;
    }

    /** The same course against other days. */
    void postpone(LeadDeadlines moved) {
        deadlines = moved;
        acceptDueOn = moved.accept().dueOn();
        connectDueOn = moved.connect().dueOn();
        feedbackDueOn = moved.feedback().dueOn();
    }

    public LeadDeadlines deadlines() {
        return deadlines;
    }

    public Milestone accept() {
        return new Milestone(deadlines.accept(), acceptedAt);
    }

    public Milestone connect() {
        return new Milestone(deadlines.connect(), connectedAt);
    }

    public Milestone feedback() {
        return new Milestone(deadlines.feedback(), feedbackAt);
    }

    /** Last day in time of the first that is not reached yet. */
    public Optional<LocalDate> next() {
        return Stream.of(accept(), connect(), feedback())
                .filter(each -> each.at() == null)
                .map(each -> each.due().dueOn())
                .findFirst();
    }

    /** The earliest of the days that somebody has to keep, as stored; null when nobody has. */
    @Nullable
    LocalDate nextDueOn() {
        return nextDueOn;
    }
}
