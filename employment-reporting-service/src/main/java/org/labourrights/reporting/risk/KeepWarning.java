package org.labourrights.reporting.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.time.DueDateRule;
import org.labourrights.kernel.directory.RiskLevel;
import org.labourrights.reporting.letter.EndLetters;
import org.labourrights.reporting.reference.ReportingPeriod;

/** Keeps an enterprise's one open warning in step with its held level. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class KeepWarning {
    private static final Logger LOG = Logger.getLogger(KeepWarning.class);

    private final RiskWarnings warnings;
    private final RiskPolicies policies;
    private final DueDateRule dueDates;
    private final EndLetters letters;
    private final RiskJson json;
    private final EventLog log;
    private final Clock clock;

    KeepWarning(
            RiskWarnings warnings,
            RiskPolicies policies,
            DueDateRule dueDates,
            EndLetters letters,
            RiskJson json,
            EventLog log,
            Clock clock) {
        this.warnings = warnings;
        this.policies = policies;
        this.dueDates = dueDates;
        this.letters = letters;
        this.json = json;
        this.log = log;
        this.clock = clock;
    }

    /**
     * The warning that is open afterwards, if any.
     *
     * @param held level that is warned of: the held one, or a worse one for what is shown without weighing
     */
    Optional<UUID> keep(
            Standing standing, StoredFigures from, Assessment assessment, RiskLevel held, RiskLevel warningLevel) {
        Optional<RiskWarning> open = Optional.ofNullable(standing.warningId()).map(warnings::get);
        if (open.isPresent() && open.get().level() == held) {
            return Optional.of(open.get().id());
        }
        boolean raise = held.atLeast(warningLevel);
        open.ifPresent(old -> clear(old, reason(old, held, raise)));
        return raise
                ? Optional.of(raise(from, assessment, held, warningLevel, open.map(RiskWarning::id)))
                : Optional.empty();
    }

    private static ClearReason reason(RiskWarning old, RiskLevel held, boolean raise) {
        if (!raise) {
            return ClearReason.LEVEL_CLEARED;
        }
        return held.atLeast(old.level()) ? ClearReason.LEVEL_RISEN : ClearReason.LEVEL_FALLEN;
    }

    private void clear(RiskWarning warning, ClearReason reason) {
        warning.clear(reason, clock.instant());
        // The unique index on open warnings must see this one closed before the next is inserted.
        warnings.flush();
        var payload = new RiskEvents.Cleared(warning.id(), warning.uscc(), warning.level(), reason);
        log.append(Event.of(RiskEvents.CLEARED, warning.id(), warning.divisionPath(), payload)
                .withUscc(warning.uscc().value())
                .withReason(reason.name()));
        if (reason == ClearReason.LEVEL_CLEARED) {
            letters.withdrawOfWarning(warning.id(), "WARNING_CLEARED");
        }
        LOG.infof("Risk warning %s cleared: %s", warning.id(), reason);
    }

    private UUID raise(
            StoredFigures from,
            Assessment assessment,
            RiskLevel held,
            RiskLevel warningLevel,
            Optional<UUID> supersedes) {
        DivisionCode division = DivisionCode.ofPath(assessment.divisionPath());
        LocalDate nextPeriodEnd = ReportingPeriod.parse(from.period()).next().end();
        LocalDate today = LocalDate.now(clock);
        Reaction reaction = Reaction.of(policies.reaction(held, division, today), today, nextPeriodEnd, dueDates);
        List<Indicator> indicators = assessment.indicators().stream()
                .filter(reading -> reading.isAtLeast(warningLevel))
                .map(IndicatorReading::indicator)
                .toList();
        String due = reaction.due() == null ? null : json.write(reaction.due());
        RiskWarning warning =
                new RiskWarning(Ids.next(), assessment, held, indicators, reaction, due, supersedes.orElse(null));
        warnings.persist(warning);
        var payload = new RiskEvents.Raised(
                warning.id(),
                warning.uscc(),
                warning.level(),
                warning.period(),
                indicators,
                reaction.actions(),
                reaction.dueOn());
        log.append(Event.of(RiskEvents.RAISED, warning.id(), warning.divisionPath(), payload)
                .withUscc(warning.uscc().value()));
        LOG.infof("Risk warning %s raised: %s", warning.id(), warning.level());
        return warning.id();
    }
}
