package org.labourrights.inspection.credit.blacklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.labourrights.chassis.clock.ClockCharge;
import org.labourrights.chassis.clock.ClockFamily;
import org.labourrights.chassis.clock.ClockSubject;
import org.labourrights.chassis.clock.Clocks;
import org.labourrights.chassis.clock.DeclaredClock;
import org.labourrights.chassis.clock.StatutoryClock;
import org.labourrights.chassis.clock.Superiors;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.time.ClockSource;
import org.labourrights.chassis.time.RollRule;

/** The periods of 人社部令第45号, each with its own policy. */
@ApplicationScoped
class BlacklistClocks implements ClockFamily {

    static final String NAME = "blacklist";

    /** The enterprise may object (§6). */
    static final DeclaredClock OBJECTION = DeclaredClock.window("OBJECTION", BlacklistKeys.OBJECTION)
            .startedBy(BlacklistStep.NoticeGiven.class)
            .endedBy(BlacklistStep.Listed.class, BlacklistStep.NotListed.class);

    /** What it objects is verified (§6). */
    static final DeclaredClock VERIFICATION = DeclaredClock.deadline("VERIFICATION", BlacklistKeys.VERIFICATION)
            .startedBy(BlacklistStep.Objected.class)
            .metBy(BlacklistStep.Verified.class)
            .endedBy(BlacklistStep.Listed.class, BlacklistStep.NotListed.class);

    /** Whether it is listed, from the last day of the order to pay (§8). */
    static final DeclaredClock DECISION = DeclaredClock.deadline("DECISION", BlacklistKeys.DECISION)
            .metBy(BlacklistStep.Listed.class, BlacklistStep.NotListed.class)
            .extendable(1, BlacklistKeys.DECISION_EXTENSION, Set.of(Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER));

    /** How long it stands there (§11); a term is no period to act in, so nothing rolls. */
    static final DeclaredClock TERM = DeclaredClock.window("TERM", BlacklistKeys.TERM)
            .rolling(RollRule.NONE)
            .startedBy(BlacklistStep.Listed.class)
            .endedBy(BlacklistStep.Removed.class);

    /** Not before may it be removed early, from the day on which it paid (§12) [R-T10]. */
    static final DeclaredClock EARLY_REMOVAL =
            DeclaredClock.waiting("EARLY_REMOVAL", BlacklistKeys.EARLY_REMOVAL).endedBy(BlacklistStep.Removed.class);

    /** Whether it is removed early, from its request (§14). */
    static final DeclaredClock REMOVAL_DECISION = DeclaredClock.deadline(
                    "REMOVAL_DECISION", BlacklistKeys.REMOVAL_DECISION)
            .startedBy(BlacklistStep.RemovalAsked.class)
            .metBy(BlacklistStep.RemovalRefused.class, BlacklistStep.Removed.class);

    /** The public list shows it no more (§17). */
    static final DeclaredClock PUBLIC_REMOVAL = DeclaredClock.deadline("PUBLIC_REMOVAL", BlacklistKeys.PUBLIC_REMOVAL)
            .startedBy(BlacklistStep.Removed.class)
            .metBy(BlacklistStep.Unpublished.class);

    private final BlacklistEntries entries;
    private final Clocks clocks;
    private final Event<TermOver> over;
    private final Clock clock;

    BlacklistClocks(BlacklistEntries entries, Clocks clocks, Event<TermOver> over, Clock clock) {
        this.entries = entries;
        this.clocks = clocks;
        this.over = over;
        this.clock = clock;
    }

    /** The term of an entry is over. */
    record TermOver(UUID entryId) {}

    static ClockSubject subject(BlacklistEntry it) {
        return new ClockSubject(
                NAME, it.id(), it.number(), new ClockCharge(it.uscc(), it.divisionPath(), it.agencyId()));
    }

    void hear(@Observes BlacklistStep step) {
        BlacklistEntry of = step.of();
        clocks.hear(subject(of), step, clock.instant());
        if (step instanceof BlacklistStep.Proposed) {
            clocks.start(subject(of), DECISION, startOf(of.cause().orderDueOn()));
        } else if (step instanceof BlacklistStep.NoticeGiven) {
            clocks.open(of.id(), OBJECTION.code())
                    .ifPresent(set -> of.objectionUntil(set.due().dueOn()));
        } else if (step instanceof BlacklistStep.Corrected || step instanceof BlacklistStep.Listed) {
            waitFromPayment(of);
        }
    }

    /** Only who stands on the list waits for its removal. */
    private void waitFromPayment(BlacklistEntry of) {
        if (of.state() == BlacklistState.LISTED) {
            clocks.end(of.id(), List.of(EARLY_REMOVAL.code()), clock.instant());
            of.paidOn().ifPresent(paid -> clocks.start(subject(of), EARLY_REMOVAL, startOf(paid)));
        }
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ClockSource.ZONE).toInstant();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<DeclaredClock> clocks() {
        return List.of(OBJECTION, VERIFICATION, DECISION, TERM, EARLY_REMOVAL, REMOVAL_DECISION, PUBLIC_REMOVAL);
    }

    @Override
    public Superiors superiors() {
        return Superiors.NONE;
    }

    @Override
    public void lock(Collection<UUID> subjects) {
        subjects.stream().sorted().forEach(entries::lock);
    }

    /** The entry shows until when it may be objected to. */
    @Override
    public void moved(StatutoryClock moved) {
        if (moved.kind().equals(OBJECTION.code())) {
            entries.get(moved.subject()).objectionUntil(moved.due().dueOn());
        }
    }

    @Override
    public void over(UUID subject, DeclaredClock clock) {
        if (clock.code().equals(TERM.code())) {
            over.fire(new TermOver(subject));
        }
    }
}
