package org.labourrights.reporting.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.time.WorkingCalendar;

/** Letters that an officer sends on a risk warning. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OfficersLetters {

    private final Letters letters;
    private final IssueLetter issueLetter;
    private final WorkingCalendar calendar;
    private final Clock clock;

    OfficersLetters(Letters letters, IssueLetter issueLetter, WorkingCalendar calendar, Clock clock) {
        this.letters = letters;
        this.issueLetter = issueLetter;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Issues the letter today.
     *
     * @throws ProblemException {@code E-LETTER-DAY-OFF} on a day off, {@code E-LETTER-SENT} when the warning brought a
     *     letter of this type before
     */
    public GuidanceLetter send(LetterOrder order) {
        LocalDate today = LocalDate.now(clock);
        if (!calendar.isWorkingDay(today)) {
            throw new ProblemException(new LetterProblem.DayOff(today, calendar.nextWorkingDayOnOrAfter(today)));
        }
        letters.ofWarning(order.subject().warningId().orElseThrow()).stream()
                .filter(sent -> sent.type() == order.type())
                .findFirst()
                .ifPresent(sent -> {
                    throw new ProblemException(new LetterProblem.AlreadySent(sent.id(), sent.letterNo(), sent.state()));
                });
        return issueLetter.issue(order);
    }
}
