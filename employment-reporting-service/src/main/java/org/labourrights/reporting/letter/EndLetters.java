package org.labourrights.reporting.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.labourrights.chassis.record.Stamps;

/** Lets letters expire, or withdraws them because the report came in. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EndLetters {

    private final Letters letters;
    private final LetterJournal journal;
    private final Stamps stamps;
    private final Clock clock;

    EndLetters(Letters letters, LetterJournal journal, Stamps stamps, Clock clock) {
        this.letters = letters;
        this.journal = journal;
        this.stamps = stamps;
        this.clock = clock;
    }

    /** Marks the round's letters whose due date has passed. */
    public void expire(UUID obligationId, int round) {
        LocalDate today = LocalDate.now(clock);
        for (GuidanceLetter letter : letters.ofRound(obligationId, round)) {
            if (letter.dueOn().isBefore(today) && letter.state().canBecome(LetterState.EXPIRED)) {
                record(letter, letter.expire(today));
            }
        }
    }

    /** Withdraws every letter of the round; what it demanded is done or not owed any more. */
    public void withdraw(UUID obligationId, int round, String reason) {
        LocalDate today = LocalDate.now(clock);
        for (GuidanceLetter letter : letters.ofRound(obligationId, round)) {
            if (letter.state().canBecome(LetterState.WITHDRAWN)) {
                record(letter, letter.withdraw(today, reason));
            }
        }
    }

    /** The round's letters in the order of their issue. */
    public List<GuidanceLetter> ofRound(UUID obligationId, int round) {
        return letters.ofRound(obligationId, round);
    }

    private void record(GuidanceLetter letter, LetterEvent event) {
        letter.touched(stamps.by("system"));
        letters.flush();
        journal.write(event);
    }
}
