package org.labourrights.reporting.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.Roles;

/** An officer records how and when a letter was served (送达). */
@ApplicationScoped
class RecordService {

    private final Letters letters;
    private final LetterJournal journal;
    private final CurrentCaller currentCaller;
    private final Stamps stamps;
    private final Clock clock;

    RecordService(Letters letters, LetterJournal journal, CurrentCaller currentCaller, Stamps stamps, Clock clock) {
        this.letters = letters;
        this.journal = journal;
        this.currentCaller = currentCaller;
        this.stamps = stamps;
        this.clock = clock;
    }

    /**
     * @throws ProblemException {@code E-NOT-FOUND}, {@code E-SCOPE} outside of the officer's divisions, {@code E-VERSION},
     *     or what the letter refuses
     */
    @Transactional
    public GuidanceLetter record(UUID id, Precondition made, LetterService service) {
        GuidanceLetter letter = letters.get(id);
        letters.getEntityManager().lock(letter, LockModeType.PESSIMISTIC_WRITE);
        Caller caller = currentCaller.get();
        if (!caller.hasAnyRole(Roles.BUREAU) || !caller.covers(letter.divisionPath())) {
            throw new ProblemException(Problem.of("E-SCOPE"));
        }
        made.require(letter.version());
        LetterEvent event = letter.served(service.method(), service.servedOn(), LocalDate.now(clock), caller.subject());
        letter.touched(stamps.now());
        letters.flush();
        journal.write(event);
        return letter;
    }
}
