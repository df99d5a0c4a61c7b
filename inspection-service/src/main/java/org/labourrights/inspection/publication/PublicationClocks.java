package org.labourrights.inspection.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.labourrights.chassis.clock.ClockCharge;
import org.labourrights.chassis.clock.ClockFamily;
import org.labourrights.chassis.clock.ClockSubject;
import org.labourrights.chassis.clock.Clocks;
import org.labourrights.chassis.clock.DeclaredClock;
import org.labourrights.chassis.clock.Superiors;

/** What follows in time from an objection or a revoked decision. */
@ApplicationScoped
class PublicationClocks implements ClockFamily {

    static final String NAME = "publication";

    static final DeclaredClock REVIEW = DeclaredClock.deadline("REVIEW", PublicationKeys.REVIEW)
            .startedBy(PublicationStep.Objected.class)
            .metBy(PublicationStep.Reviewed.class)
            .endedBy(PublicationStep.Withdrawn.class);

    static final DeclaredClock CORRECTION = DeclaredClock.deadline("CORRECTION", PublicationKeys.CORRECTION)
            .startedBy(PublicationStep.Reviewed.class, step -> step.result() == ReviewResult.CORRECT)
            .metBy(PublicationStep.Changed.class, PublicationStep.Withdrawn.class);

    static final DeclaredClock WITHDRAWAL = DeclaredClock.deadline("WITHDRAWAL", PublicationKeys.WITHDRAWAL)
            .startedBy(PublicationStep.Reviewed.class, step -> step.result() == ReviewResult.WITHDRAW)
            .metBy(PublicationStep.Withdrawn.class);

    private final Publications publications;
    private final Clocks clocks;
    private final Clock clock;

    PublicationClocks(Publications publications, Clocks clocks, Clock clock) {
        this.publications = publications;
        this.clocks = clocks;
        this.clock = clock;
    }

    static ClockSubject subject(Publication it) {
        return new ClockSubject(
                NAME, it.id(), it.id().toString(), new ClockCharge(it.uscc(), it.divisionPath(), it.agencyId()));
    }

    void hear(@Observes PublicationStep step) {
        clocks.hear(subject(step.of()), step, clock.instant());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<DeclaredClock> clocks() {
        return List.of(REVIEW, CORRECTION, WITHDRAWAL);
    }

    @Override
    public Superiors superiors() {
        return Superiors.NONE;
    }

    @Override
    public void lock(Collection<UUID> subjects) {
        subjects.stream().sorted().forEach(publications::lock);
    }
}
