package org.labourrights.reporting.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jboss.logging.Logger;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.log.Numbers;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.policy.PolicyRow;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.reference.Agencies;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.time.DueDate;
import org.labourrights.chassis.time.DueDateRule;
import org.labourrights.chassis.time.RollRule;
import org.labourrights.chassis.time.timer.TimerRequest;
import org.labourrights.chassis.time.timer.Timers;
import org.labourrights.reporting.enterprise.Enterprises;

/** Issues a letter today: numbers it, fixes what it says, announces it and has it printed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class IssueLetter {

    private static final Logger LOG = Logger.getLogger(IssueLetter.class);

    private final Letters letters;
    private final Enterprises enterprises;
    private final Agencies agencies;
    private final Divisions divisions;
    private final Policies policies;
    private final DueDateRule dueDates;
    private final Numbers numbers;
    private final LetterJournal journal;
    private final Timers timers;
    private final LetterExpiry expiry;
    private final SystemScope system;
    private final Stamps stamps;
    private final Clock clock;

    IssueLetter(
            Letters letters,
            Enterprises enterprises,
            Agencies agencies,
            Divisions divisions,
            Policies policies,
            DueDateRule dueDates,
            Numbers numbers,
            LetterJournal journal,
            Timers timers,
            LetterExpiry expiry,
            SystemScope system,
            Stamps stamps,
            Clock clock) {
        this.letters = letters;
        this.enterprises = enterprises;
        this.agencies = agencies;
        this.divisions = divisions;
        this.policies = policies;
        this.dueDates = dueDates;
        this.numbers = numbers;
        this.journal = journal;
        this.timers = timers;
        this.expiry = expiry;
        this.system = system;
        this.stamps = stamps;
        this.clock = clock;
    }

    public GuidanceLetter issue(LetterOrder order) {
        LocalDate today = LocalDate.now(clock);
        LetterOrder.Term term = order.term() == null ? term(order, today) : order.term();
        // The recipient may be registered elsewhere, out of the officer's sight.
        String name = system.call(
                "letter-addressee", () -> enterprises.get(order.uscc()).name());
        GuidanceLetter letter = new GuidanceLetter(
                Ids.next(), order, number(order, term, today), sender(order, today), name, today, term.due());
        letters.persistAndFlush(letter);
        journal.write(new LetterEvent.Issued(letter));
        timers.schedule(
                new TimerRequest(PrintLetter.KIND, letter.id(), "PRINT", clock.instant(), letter.divisionPath(), null));
        if (letter.cause() != LetterCause.REPORT_OVERDUE) {
            timers.schedule(expiry.of(letter));
        }
        LOG.infof("Letter %s issued, due %s", letter.letterNo(), letter.dueOn());
        return letter;
    }

    private LetterOrder.Term term(LetterOrder order, LocalDate today) {
        PolicyRow<Integer> days = policies.row(order.type().policyKey(), order.division(), today);
        DueDate due = dueDates.due(today, days.value(), days.dayUnit(), RollRule.FORWARD, days.basis());
        return new LetterOrder.Term(due, days.id());
    }

    private GuidanceLetter.Numbered number(LetterOrder order, LetterOrder.Term term, LocalDate today) {
        String series = "%s-%s-%d".formatted(order.type().prefix(), order.division(), today.getYear());
        long sequence = numbers.next(series);
        return new GuidanceLetter.Numbered(
                "%s-%05d".formatted(series, sequence), sequence, term.policyId(), stamps.by(order.by()));
    }

    private GuidanceLetter.Sender sender(LetterOrder order, LocalDate today) {
        String agency = agencies.find(order.agencyId())
                .orElseThrow(() -> new IllegalStateException("no agency " + order.agencyId()))
                .name();
        List<String> basis = policies.value(order.cause().basisKey(), order.division(), today);
        return new GuidanceLetter.Sender(order.agencyId(), cityOf(order.division()) + agency, basis);
    }

    /** A county's bureau names its city before itself, 石家庄市长安区…; every other bureau stands for itself. */
    private String cityOf(DivisionCode division) {
        return divisions.reportingLevel(division) == 3
                ? divisions.ancestor(division, 2).orElseThrow().name()
                : "";
    }
}
