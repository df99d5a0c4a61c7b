package org.labourrights.reporting.layoff;

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
import org.labourrights.chassis.record.Recorded;
import org.labourrights.chassis.record.Stamp;

/** One of the five follow-ups (五个跟上去) of a layoff plan. */
@Entity
@Table(name = "layoff_follow_up")
class LayoffFollowUp extends Recorded {

    @Id
    private UUID id;

    @Column(name = "plan_id")
    private UUID planId;

    private UnifiedSocialCreditCode uscc;

    @Column(name = "division_path")
    private String divisionPath;

    @Enumerated(EnumType.STRING)
    private FollowUpItem item;

    @Enumerated(EnumType.STRING)
    private FollowUpStatus status = FollowUpStatus.NOT_STARTED;

    @Column(name = "persons_served")
    private int personsServed;

    @Column(name = "done_on")
    private @Nullable LocalDate doneOn;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected LayoffFollowUp() {}

    LayoffFollowUp(UUID id, LayoffPlan plan, FollowUpItem item, Stamp made) {
        super(made);
        this.id = id;
        this.planId = plan.id();
        this.uscc = plan.uscc();
        this.divisionPath = plan.divisionPath();
        this.item = item;
    }

    /**
     * Takes over how far it is.
     *
     * @param planned how many the plan lays off: nobody else is served under it
     * @throws ProblemException {@code E-LAYOFF-FOLLOW-UP} (422)
     */
    void become(FollowUpChange change, int planned, LocalDate today) {
        FollowUpRule.check(change, planned, today);
        status = change.state();
        personsServed = change.personsServed();
        doneOn = change.doneOn();
    }

    FollowUpItem item() {
        return item;
    }

    FollowUpStatus status() {
        return status;
    }

    int personsServed() {
        return personsServed;
    }

    Optional<LocalDate> doneOn() {
        return Optional.ofNullable(doneOn);
    }
}
