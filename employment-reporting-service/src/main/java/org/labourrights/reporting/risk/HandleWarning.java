package org.labourrights.reporting.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.reporting.letter.GuidanceLetter;
import org.labourrights.reporting.letter.LetterType;

/** What officers do with a warning: take it up, and record what was done about it. */
@ApplicationScoped
@Transactional
class HandleWarning {
    private static final Logger LOG = Logger.getLogger(HandleWarning.class);

    private final RiskWarnings warnings;
    private final MeasureBook book;
    private final LetterOnWarning letters;
    private final EventLog log;
    private final CurrentCaller caller;
    private final Clock clock;

    HandleWarning(
            RiskWarnings warnings,
            MeasureBook book,
            LetterOnWarning letters,
            EventLog log,
            CurrentCaller caller,
            Clock clock) {
        this.warnings = warnings;
        this.book = book;
        this.letters = letters;
        this.log = log;
        this.caller = caller;
        this.clock = clock;
    }

    private record Acknowledged(UUID warningId) {}

    /** @throws ProblemException {@code E-STATE} unless the warning is newly raised, {@code E-VERSION} on a stale tag */
    RiskWarning acknowledge(UUID id, Precondition made, @Nullable String note) {
        RiskWarning warning = decidable(id);
        made.require(warning.version());
        warning.acknowledge(caller.get().subject(), note, clock.instant());
        warnings.flush();
        log.append(Event.of("risk.warning.acknowledged.v1", id, warning.divisionPath(), new Acknowledged(id))
                .withUscc(warning.uscc().value())
                .withReason(note)
                .internal());
        LOG.infof("Risk warning %s acknowledged", id);
        return warning;
    }

    /** @throws ProblemException {@code E-RISK-MEASURE-DATE} for a day before the warning or after today */
    RiskMeasure take(UUID id, MeasureKind kind, LocalDate takenOn, String note) {
        return take(decidable(id), kind, takenOn, note);
    }

    /**
     * Sends the enterprise a letter about the warning, which is a measure of today.
     *
     * @throws ProblemException {@code E-STATE} when the warning is cleared, {@code E-VERSION} on a stale tag, or what
     *     {@link LetterOnWarning} refuses
     */
    GuidanceLetter send(UUID id, Precondition made, LetterType type) {
        RiskWarning warning = decidable(id);
        made.require(warning.version());
        GuidanceLetter letter = letters.send(warning, type, caller.get());
        take(
                warning,
                MeasureKind.GUIDANCE_LETTER,
                letter.issuedOn(),
                letter.type().chinese() + " " + letter.letterNo());
        return letter;
    }

    private RiskMeasure take(RiskWarning warning, MeasureKind kind, LocalDate takenOn, String note) {
        LocalDate today = LocalDate.now(clock);
        LocalDate raisedOn = LocalDate.ofInstant(warning.raisedAt(), clock.getZone());
        if (takenOn.isBefore(raisedOn) || takenOn.isAfter(today)) {
            throw new ProblemException(new RiskProblem.MeasureDate(raisedOn.toString(), today.toString()));
        }
        return book.append(warning, kind, takenOn, note, caller.get().subject());
    }

    private RiskWarning decidable(UUID id) {
        RiskWarning warning = warnings.get(id);
        Caller who = caller.get();
        if (!who.hasAnyRole(Roles.BUREAU) || !who.covers(warning.divisionPath())) {
            throw new ProblemException(new RiskProblem.NotAllowed());
        }
        warnings.getEntityManager().refresh(warning, LockModeType.PESSIMISTIC_WRITE);
        return warning;
    }
}
