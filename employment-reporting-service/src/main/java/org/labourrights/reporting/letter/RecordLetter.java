package org.labourrights.reporting.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiFunction;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.kernel.document.service.DocumentService;
import org.labourrights.kernel.document.service.ServeDocument;

/** An officer records how and when a letter was served (送达), and that the enterprise complied with it. */
@ApplicationScoped
class RecordLetter {

    private final Letters letters;
    private final LetterDocuments documents;
    private final ServeDocument serve;
    private final Journal journal;
    private final CurrentCaller currentCaller;
    private final Clock clock;

    RecordLetter(
            Letters letters,
            LetterDocuments documents,
            ServeDocument serve,
            Journal journal,
            CurrentCaller currentCaller,
            Clock clock) {
        this.letters = letters;
        this.documents = documents;
        this.serve = serve;
        this.journal = journal;
        this.currentCaller = currentCaller;
        this.clock = clock;
    }

    /**
     * @throws ProblemException {@code E-NOT-FOUND}, {@code E-SCOPE} outside of the officer's divisions, {@code E-VERSION},
     *     or what the letter refuses
     */
    @Transactional
    public GuidanceLetter served(UUID id, Precondition made, LetterService service) {
        GuidanceLetter letter =
                change(id, made, (served, today) -> served.served(service.method(), service.servedOn(), today));
        serve.serve(documents.of(letter).id(), DocumentService.of(service.method(), service.servedOn()));
        return letter;
    }

    /**
     * @throws ProblemException {@code E-NOT-FOUND}, {@code E-SCOPE} outside of the officer's divisions, {@code E-VERSION},
     *     {@code E-LETTER-BY-FILING} for a letter about a report, or what the letter refuses
     */
    @Transactional
    public GuidanceLetter complied(UUID id, Precondition made, LetterCompliance compliance) {
        return change(id, made, (letter, today) -> {
            if (letter.cause() != LetterCause.RISK) {
                throw new ProblemException(new LetterProblem.EndsByFiling(
                        letter.id(), letter.letterNo(), letter.state(), letter.version()));
            }
            return letter.complied(compliance.compliedOn(), today);
        });
    }

    private GuidanceLetter change(
            UUID id, Precondition made, BiFunction<GuidanceLetter, LocalDate, LetterEvent> change) {
        GuidanceLetter letter = letters.get(id);
        letters.getEntityManager().lock(letter, LockModeType.PESSIMISTIC_WRITE);
        Caller caller = currentCaller.get();
        if (!caller.hasAnyRole(Roles.BUREAU) || !caller.covers(letter.divisionPath())) {
            throw new ProblemException(Problem.of("E-SCOPE"));
        }
        made.require(letter.version());
        LetterEvent event = change.apply(letter, LocalDate.now(clock));
        journal.write(letter, event);
        return letter;
    }
}
