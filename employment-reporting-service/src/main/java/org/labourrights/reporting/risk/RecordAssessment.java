package org.labourrights.reporting.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.log.Ids;
import org.labourrights.kernel.directory.RiskLevel;
import org.labourrights.reporting.risk.Assessment.InputRefs;
import org.labourrights.reporting.risk.RiskEvents.IndicatorLevel;

/** Stores a computation, moves the standing, keeps the warning in step and tells everyone. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RecordAssessment {
    /** Key of the composite among the levels of an assessment. */
    static final String COMPOSITE = "COMPOSITE";

    private final AssessmentRows assessments;
    private final Standings standings;
    private final KeepWarning warnings;
    private final EventLog log;
    private final Event<RiskAssessed> assessed;
    private final Clock clock;

    RecordAssessment(
            AssessmentRows assessments,
            Standings standings,
            KeepWarning warnings,
            EventLog log,
            Event<RiskAssessed> assessed,
            Clock clock) {
        this.assessments = assessments;
        this.standings = standings;
        this.warnings = warnings;
        this.log = log;
        this.assessed = assessed;
        this.clock = clock;
    }

    Assessment record(
            Standing standing,
            StoredFigures from,
            RiskInputs inputs,
            RiskReading reading,
            RiskPolicy policy,
            InputRefs refs,
            Optional<Assessment> before,
            String cause) {
        boolean current = standing.isCurrent(from.periodEnd());
        RiskLevel now = reading.composite().level();
        RiskLevel held = current
                ? standing.held(now, from.reported(), policy.lowerComputations())
                : now == null ? RiskLevel.GREEN : now;
        Assessment assessment = new Assessment(
                Ids.next(),
                from.uscc(),
                from.period(),
                from.divisionPath(),
                clock.instant(),
                RiskRule.CALC_VERSION,
                cause,
                reading.composite(),
                held,
                reading.indicators(),
                inputs,
                refs,
                policy.rows(),
                true);
        assessments.append(assessment);
        log.append(event(assessment));
        assessed.fire(new RiskAssessed(
                from.uscc(),
                from.divisionPath(),
                from.period(),
                before.map(RecordAssessment::levels).orElse(Map.of()),
                levels(assessment)));
        if (current) {
            move(standing, from, assessment, policy, warned(assessment, before, policy.warningLevel()));
        }
        return assessment;
    }

    /**
     * What is shown without weighing is warned of at the least level that warns; it is over when two computations running
     * are below it.
     */
    private static RiskLevel warned(Assessment now, Optional<Assessment> before, RiskLevel warningLevel) {
        boolean unweighted = Stream.concat(Stream.of(now), before.stream())
                .flatMap(each -> RiskRule.unweighted(each.indicators()).stream())
                .anyMatch(level -> level.atLeast(warningLevel));
        return unweighted ? RiskLevel.worse(now.heldLevel(), warningLevel) : now.heldLevel();
    }

    private void move(
            Standing standing, StoredFigures from, Assessment assessment, RiskPolicy policy, RiskLevel warned) {
        RiskLevel now = assessment.composite().level();
        var warning = warnings.keep(standing, from, assessment, warned, policy.warningLevel());
        standings.save(
                new Standing(
                        standing.uscc(),
                        from.period(),
                        from.periodEnd(),
                        standing.levelsAfter(now, from.reported(), policy.lowerComputations()),
                        assessment.heldLevel(),
                        from.reported() ? assessment.heldLevel() : standing.reportedLevel(),
                        warning.orElse(null)),
                from.divisionPath());
    }

    private static org.labourrights.chassis.log.Event event(Assessment assessment) {
        var payload = new RiskEvents.Assessed(
                assessment.id(),
                assessment.uscc(),
                assessment.period(),
                assessment.calcVersion(),
                assessment.score(),
                assessment.composite().level(),
                assessment.heldLevel(),
                assessment.indicators().stream().map(IndicatorLevel::of).toList());
        return org.labourrights.chassis.log.Event.of(
                        RiskEvents.ASSESSED, assessment.id(), assessment.divisionPath(), payload)
                .withUscc(assessment.uscc().value())
                .withReason(assessment.cause());
    }

    static Map<String, RiskLevel> levels(Assessment assessment) {
        Map<String, RiskLevel> levels = new TreeMap<>();
        for (IndicatorReading reading : assessment.indicators()) {
            if (reading.level() != null) {
                levels.put(reading.indicator().code(), reading.level());
            }
        }
        RiskLevel composite = assessment.composite().level();
        if (composite != null) {
            levels.put(COMPOSITE, composite);
        }
        return levels;
    }
}
