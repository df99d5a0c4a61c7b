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
import org.labourrights.chassis.policy.PolicyItem;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.reference.Agencies;
import org.labourrights.chassis.time.DayUnit;
import org.labourrights.chassis.time.DueDate;
import org.labourrights.chassis.time.DueDateRule;
import org.labourrights.chassis.time.RollRule;
import org.labourrights.chassis.time.timer.TimerRequest;
import org.labourrights.chassis.time.timer.Timers;
import org.labourrights.reporting.enterprise.Enterprises;
import org.labourrights.reporting.obligation.ObligationFacts;

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
        this.stamps = stamps;
        this.clock = clock;
    }

    public GuidanceLetter issue(LetterOrder order) {
        LocalDate today = LocalDate.now(clock);
        ObligationFacts obligation = order.obligation();
        DivisionCode division = obligation.recipientDivision();
        PolicyItem term = policies.resolve(order.type().policyKey(), division, today);
        DueDate due = dueDates.due(
                today, term.integer(), DayUnit.WORKING_DAY, RollRule.FORWARD, term.key() + ": " + term.sourceTag());
        String name = enterprises.get(obligation.uscc()).name();
        GuidanceLetter letter =
                new GuidanceLetter(Ids.next(), order, number(order, term, today), sender(obligation, today), name, due);
        letters.persistAndFlush(letter);
        journal.write(new LetterEvent.Issued(letter));
        timers.schedule(
                new TimerRequest(PrintLetter.KIND, letter.id(), "PRINT", clock.instant(), letter.divisionPath(), null));
        LOG.infof("Letter %s issued, due %s", letter.letterNo(), letter.dueOn());
        return letter;
    }

    private GuidanceLetter.Numbered number(LetterOrder order, PolicyItem term, LocalDate today) {
        String series =
                "%s-%s-%d".formatted(order.type().prefix(), order.obligation().recipientDivision(), today.getYear());
        long sequence = numbers.next(series);
        return new GuidanceLetter.Numbered(
                "%s-%05d".formatted(series, sequence), sequence, term.id(), stamps.by("system"));
    }

    private GuidanceLetter.Sender sender(ObligationFacts obligation, LocalDate today) {
        String agencyId = obligation.recipientAgencyIds().getFirst();
        String agency = agencies.find(agencyId)
                .orElseThrow(() -> new IllegalStateException("no agency " + agencyId))
                .name();
        List<String> basis = policies.resolve("report.letterBasis", obligation.recipientDivision(), today)
                .list();
        return new GuidanceLetter.Sender(agencyId, cityOf(obligation.recipientDivision()) + agency, basis);
    }

    /** A county's bureau names its city before itself, 石家庄市长安区…; every other bureau stands for itself. */
    private String cityOf(DivisionCode division) {
        return divisions.reportingLevel(division) == 3
                ? divisions.ancestor(division, 2).orElseThrow().name()
                : "";
    }
}
