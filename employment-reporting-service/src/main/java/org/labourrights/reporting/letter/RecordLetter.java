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
import org.labourrights.kernel.document.IssuedDocument;
import org.labourrights.kernel.document.TakeBack;
import org.labourrights.kernel.document.service.DocumentService;
import org.labourrights.kernel.document.service.ProofOfService;
import org.labourrights.kernel.document.service.ProofsOfService;
import org.labourrights.kernel.document.service.ServeDocument;

/** An officer records how and when a letter was served (送达), and that the enterprise complied with it. */
@ApplicationScoped
class RecordLetter {

    private final Letters letters;
    private final LetterDocuments documents;
    private final ServeDocument serve;
    private final ProofsOfService proofs;
    private final Journal journal;
    private final CurrentCaller currentCaller;
    private final Clock clock;

    RecordLetter(
            Letters letters,
            LetterDocuments documents,
            ServeDocument serve,
            ProofsOfService proofs,
            Journal journal,
            CurrentCaller currentCaller,
            Clock clock) {
        this.letters = letters;
        this.documents = documents;
        this.serve = serve;
        this.proofs = proofs;
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
        DocumentService how = service.ofDocument();
        GuidanceLetter letter = change(
                id,
                made,
                (served, today) -> how.served()
                        ? served.served(how.method(), how.on(), today)
                        : served.serviceRefused(how.method(), how.on(), today));
        serve.serve(documents.of(letter).id(), how);
        return letter;
    }

    /**
     * The service of a letter was recorded wrongly; the record stays with its document, marked.
     *
     * @throws ProblemException {@code E-NOT-FOUND}, {@code E-SCOPE} outside of the officer's divisions, {@code E-VERSION},
     *     {@code E-LETTER-NOT-SERVED} when it is not served
     */
    @Transactional
    public GuidanceLetter takeBackService(UUID id, Precondition made, TakeBack why) {
        GuidanceLetter letter = change(id, made, (served, today) -> served.serviceTakenBack());
        IssuedDocument document = documents.of(letter);
        UUID wrong = proofs.of(document).stream()
                .filter(ProofOfService::stands)
                .findFirst()
                .map(ProofOfService::id)
                .orElseThrow(() -> new ProblemException(new LetterProblem.NotServed(letter.letterNo())));
        serve.takeBack(document.id(), wrong, why);
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
