package org.labourrights.reporting.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.kernel.document.Documents;
import org.labourrights.reporting.obligation.ObligationSettled;

/** Ends letters: they are complied with, or withdrawn because nothing is asked for any more. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EndLetters {

    private final Letters letters;
    private final LetterDocuments papers;
    private final Documents documents;
    private final Journal journal;
    private final Clock clock;

    EndLetters(Letters letters, LetterDocuments papers, Documents documents, Journal journal, Clock clock) {
        this.letters = letters;
        this.papers = papers;
        this.documents = documents;
        this.journal = journal;
        this.clock = clock;
    }

    /** Withdraws every letter of the round; what it demanded is done or not owed any more. */
    public void withdraw(UUID obligationId, int round, String reason) {
        withdraw(letters.ofRound(obligationId, round), reason);
    }

    private void withdraw(List<GuidanceLetter> open, String reason) {
        LocalDate today = LocalDate.now(clock);
        for (GuidanceLetter letter : open) {
            if (letter.state().canBecome(LetterState.WITHDRAWN)) {
                record(letter, letter.withdraw(today, reason));
            }
        }
    }

    /** Ends the letters about returns: the correction was filed today. */
    void corrected(List<GuidanceLetter> ofReturns) {
        LocalDate today = LocalDate.now(clock);
        for (GuidanceLetter letter : ofReturns) {
            if (letter.due().metOn(today) && letter.state().canBecome(LetterState.COMPLIED)) {
                record(letter, letter.complied(today, today));
            } else if (letter.state().canBecome(LetterState.WITHDRAWN)) {
                record(letter, letter.withdraw(today, "REPORT_FILED"));
            }
        }
    }

    /** Withdraws what a return of the obligation's report asked for; the obligation has ended. */
    void settled(@Observes ObligationSettled event) {
        withdraw(
                letters.ofReturns(event.obligation().id()),
                "OBLIGATION_" + event.obligation().state());
    }

    /** Withdraws the letters about a risk warning that asks for nothing any more. */
    public void withdrawOfWarning(UUID warningId, String reason) {
        withdraw(letters.ofWarning(warningId), reason);
    }

    /** The round's letters in the order of their issue. */
    public List<GuidanceLetter> ofRound(UUID obligationId, int round) {
        return letters.ofRound(obligationId, round);
    }

    private void record(GuidanceLetter letter, LetterEvent event) {
        journal.write(letter, event);
        if (event instanceof LetterEvent.Withdrawn withdrawn) {
            documents.withdraw(papers.of(letter).id(), withdrawn.reason());
        }
    }
}
