package org.labourrights.reporting.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.labourrights.chassis.clock.ClockCharge;
import org.labourrights.chassis.clock.ClockDue;
import org.labourrights.chassis.clock.ClockFamily;
import org.labourrights.chassis.clock.ClockNews;
import org.labourrights.chassis.clock.ClockStart;
import org.labourrights.chassis.clock.ClockSubject;
import org.labourrights.chassis.clock.Clocks;
import org.labourrights.chassis.clock.DeclaredClock;
import org.labourrights.chassis.clock.StatutoryClock;
import org.labourrights.chassis.clock.Superiors;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.time.ClockSource;
import org.labourrights.chassis.time.RollRule;

/**
 * The term of a letter (函件期限). It is a window and no deadline: whether the enterprise did in time what it was asked for,
 * an officer may find after the day.
 */
@ApplicationScoped
class LetterClocks implements ClockFamily {

    static final DeclaredClock REMINDER = term("REMINDER", LetterKeys.REMINDER_DAYS);
    static final DeclaredClock RECTIFICATION = term("RECTIFICATION", LetterKeys.RECTIFICATION_DAYS);

    /** Of a letter about a returned report: until the correction is due (补正期限). */
    static final DeclaredClock CORRECTION = term("CORRECTION", LetterKeys.CORRECTION_DAYS);

    private final Clocks clocks;
    private final Letters letters;
    private final Journal journal;
    private final Stamps stamps;
    private final Clock clock;

    LetterClocks(Clocks clocks, Letters letters, Journal journal, Stamps stamps, Clock clock) {
        this.clocks = clocks;
        this.letters = letters;
        this.journal = journal;
        this.stamps = stamps;
        this.clock = clock;
    }

    private static DeclaredClock term(String code, PolicyKey<Integer> length) {
        return DeclaredClock.window(code, length)
                .rolling(RollRule.FORWARD)
                .metBy(LetterEvent.Complied.class)
                .endedBy(LetterEvent.Withdrawn.class);
    }

    /** The term of what is asked for today, by the rules of the bureau that asks. */
    LetterOrder.Term term(DeclaredClock kind, DivisionCode division) {
        LocalDate today = LocalDate.now(clock);
        ClockDue due = clocks.due(ClockStart.of(kind, clock.instant()).by(division, today));
        return new LetterOrder.Term(due.days(), due.policyItem());
    }

    /** Sets its term off when a letter is issued; meets or ends it with what becomes of the letter. */
    void follow(@Observes LetterEvent event) {
        GuidanceLetter letter = event.letter();
        if (event instanceof LetterEvent.Issued) {
            LocalDate trigger = letter.due().triggeredOn();
            clocks.begin(
                    subject(letter),
                    List.of(ClockStart.of(kind(letter), trigger)
                            .due(letter.due())
                            .by(letter.divisionCode(), trigger)));
        } else {
            clocks.hear(subject(letter), event, at(event));
        }
    }

    /** An officer may record only today what was done on an earlier day. */
    private Instant at(LetterEvent event) {
        Instant now = clock.instant();
        return event instanceof LetterEvent.Complied complied
                        && complied.compliedOn().isBefore(LocalDate.now(clock))
                ? complied.compliedOn().atStartOfDay(ClockSource.ZONE).toInstant()
                : now;
    }

    private static DeclaredClock kind(GuidanceLetter letter) {
        return letter.cause() == LetterCause.REPORT_RETURNED
                ? CORRECTION
                : letter.type().term();
    }

    private static ClockSubject subject(GuidanceLetter letter) {
        ClockCharge charge = new ClockCharge(letter.uscc(), letter.divisionPath(), letter.issuerId());
        return new ClockSubject("letter", letter.id(), letter.letterNo(), charge);
    }

    @Override
    public String name() {
        return "letter";
    }

    @Override
    public List<DeclaredClock> clocks() {
        return List.of(REMINDER, RECTIFICATION, CORRECTION);
    }

    @Override
    public Superiors superiors() {
        return Superiors.NONE;
    }

    /** That it ran out, the letter's journal tells. */
    @Override
    public Optional<Event> tell(ClockNews news) {
        return news instanceof ClockNews.Over ? Optional.empty() : ClockFamily.super.tell(news);
    }

    @Override
    public String numberName() {
        return "letterNo";
    }

    @Override
    public void lock(Collection<UUID> all) {
        letters.lock(all);
    }

    /** The window of a correction closes on the day that was told, and the obligation with it. */
    @Override
    public boolean followsCalendar(DeclaredClock term) {
        return !term.equals(CORRECTION);
    }

    /** What the letter says is in force by the calendar of now; its paper stays as it was printed. */
    @Override
    public void moved(StatutoryClock moved) {
        GuidanceLetter letter = letters.get(moved.subject());
        letter.postpone(moved.due().days());
        letter.touched(stamps.by("system"));
    }

    @Override
    public void over(UUID id, DeclaredClock term) {
        letters.lock(List.of(id));
        GuidanceLetter letter = letters.get(id);
        if (letter.state().canBecome(LetterState.EXPIRED)) {
            journal.write(letter, letter.expire(LocalDate.now(clock)));
        }
    }
}
