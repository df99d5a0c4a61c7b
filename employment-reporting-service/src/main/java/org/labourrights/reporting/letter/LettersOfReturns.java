package org.labourrights.reporting.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.StoredJson;
import org.labourrights.chassis.time.WorkingCalendar;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerHandler;
import org.labourrights.chassis.time.timer.TimerRequest;
import org.labourrights.chassis.time.timer.Timers;
import org.labourrights.reporting.obligation.ObligationFacts;
import org.labourrights.reporting.obligation.ObligationProgress;
import org.labourrights.reporting.obligation.ObligationState;

/**
 * The letter that goes with a returned report: a 提示函 the first time, a 整改函 when what was corrected is returned again.
 * Letters are issued on working days only, so that one returned on a day off follows on the next working day.
 */
@ApplicationScoped
public class LettersOfReturns implements TimerHandler {
    private static final String KIND = "letter-of-return";
    private static final LocalTime TIME = LocalTime.of(0, 5);
    private static final Set<ObligationState> NOT_AWAITED = Set.of(ObligationState.SUBMITTED, ObligationState.EXEMPTED);

    private final Letters letters;
    private final LetterClocks terms;
    private final IssueLetter issueLetter;
    private final EndLetters endLetters;
    private final ObligationProgress obligations;
    private final Policies policies;
    private final Timers timers;
    private final WorkingCalendar calendar;
    private final SystemScope system;
    private final StoredJson json;
    private final Clock clock;

    LettersOfReturns(
            Letters letters,
            LetterClocks terms,
            IssueLetter issueLetter,
            EndLetters endLetters,
            ObligationProgress obligations,
            Policies policies,
            Timers timers,
            WorkingCalendar calendar,
            SystemScope system,
            StoredJson json,
            Clock clock) {
        this.letters = letters;
        this.terms = terms;
        this.issueLetter = issueLetter;
        this.endLetters = endLetters;
        this.obligations = obligations;
        this.policies = policies;
        this.timers = timers;
        this.calendar = calendar;
        this.system = system;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Until when a report that is returned today has to be corrected (补正期限). */
    public LetterOrder.Term correction(DivisionCode recipient) {
        return terms.term(LetterClocks.CORRECTION, recipient);
    }

    /** Sends the letter now or on the next working day; an overdue obligation has the letters of the ladder instead. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void returned(ReturnedReport returned) {
        ObligationFacts obligation = returned.obligation();
        LocalDate today = LocalDate.now(clock);
        if (obligation.state() == ObligationState.OVERDUE
                || !policies.value(LetterKeys.RETURN_LETTER, obligation.recipientDivision(), today)) {
            return;
        }
        if (calendar.isWorkingDay(today)) {
            issue(returned);
        } else {
            timers.schedule(new TimerRequest(
                    KIND,
                    returned.reportId(),
                    "V" + returned.version(),
                    calendar.nextWorkingDayOnOrAfter(today)
                            .atTime(TIME)
                            .atZone(clock.getZone())
                            .toInstant(),
                    obligation.divisionPath(),
                    write(returned)));
        }
    }

    @Override
    public void fire(FiredTimer timer) {
        ReturnedReport returned = read(Objects.requireNonNull(timer.payloadJson()));
        if (!NOT_AWAITED.contains(obligations.lock(returned.obligation().id()).state())) {
            issue(returned);
        }
    }

    private void issue(ReturnedReport returned) {
        int before = letters.ofReturns(returned.obligation().id()).size();
        LetterType type = before == 0 ? LetterType.REMINDER_LETTER : LetterType.RECTIFICATION_LETTER;
        issueLetter.issue(LetterOrder.returned(type, returned, before + 1));
    }

    /** The correction was filed: in time it is what the letter asked for, later the letter asks for nothing any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void corrected(UUID reportId, UUID obligationId) {
        system.run("letters-of-returns", () -> {
            timers.cancel(KIND, reportId);
            endLetters.corrected(letters.ofReturns(obligationId));
        });
    }

    private String write(ReturnedReport returned) {
        return json.write(returned);
    }

    private ReturnedReport read(String stored) {
        return json.read(stored, ReturnedReport.class);
    }
}
