package org.labourrights.reporting.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.reporting.risk.Assessment.InputRefs;
import org.labourrights.reporting.risk.ReportFigures.Arrears;

/**
 * Computes an enterprise's risk from the report in force and from what the other services told since. Computing again
 * from the same figures changes nothing, so that repeated events leave no second assessment.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AssessRisk {
    private static final Logger LOG = Logger.getLogger(AssessRisk.class);

    private final SystemScope system;
    private final Standings standings;
    private final FigureRows figures;
    private final ComplaintRows complaints;
    private final FactRows facts;
    private final Surroundings surroundings;
    private final RiskPolicies policies;
    private final AssessmentRows assessments;
    private final RecordAssessment record;
    private final Clock clock;

    AssessRisk(
            SystemScope system,
            Standings standings,
            FigureRows figures,
            ComplaintRows complaints,
            FactRows facts,
            Surroundings surroundings,
            RiskPolicies policies,
            AssessmentRows assessments,
            RecordAssessment record,
            Clock clock) {
        this.system = system;
        this.standings = standings;
        this.figures = figures;
        this.complaints = complaints;
        this.facts = facts;
        this.surroundings = surroundings;
        this.policies = policies;
        this.assessments = assessments;
        this.record = record;
        this.clock = clock;
    }

    /** Takes over the sums of an accepted report and computes its period. */
    void accepted(StoredFigures accepted) {
        system.run("risk-assessment", () -> {
            Standing standing = standings.lock(accepted.uscc(), accepted.divisionPath());
            figures.save(accepted);
            figures.find(accepted.uscc(), accepted.period())
                    .ifPresent(inForce -> assess(standing, inForce, "report.accepted.v1"));
        });
    }

    /**
     * Computes the latest period, and every period that contains the day; nothing happens for an enterprise without an
     * accepted report.
     */
    void again(UnifiedSocialCreditCode uscc, LocalDate day, String cause) {
        system.run("risk-assessment", () -> {
            List<StoredFigures> touched = figures.touchedBy(uscc, day);
            if (!touched.isEmpty()) {
                standings.lock(uscc, touched.getFirst().divisionPath());
                figures.touchedBy(uscc, day)
                        .forEach(each -> assess(standings.lock(uscc, each.divisionPath()), each, cause));
            }
        });
    }

    private void assess(Standing standing, StoredFigures from, String cause) {
        DivisionCode division = divisionOf(from.divisionPath());
        RiskPolicy policy = policies.on(division, from.periodEnd());
        RiskInputs inputs = inputs(from, standing.isCurrent(from.periodEnd()), division);
        RiskReading reading = RiskRule.read(inputs, policy);
        Optional<Assessment> before = assessments.current(from.uscc(), from.period());
        if (before.isPresent() && isSame(before.get(), reading, from)) {
            return;
        }
        Assessment now = record.record(standing, from, inputs, reading, policy, refs(from), before, cause);
        LOG.infof("Risk of %s in %s assessed: %s", now.uscc(), now.period(), now.heldLevel());
    }

    /** The same readings of the same report are no new computation: it must not count for the hysteresis. */
    private static boolean isSame(Assessment before, RiskReading reading, StoredFigures from) {
        return before.inputRefs().reportId().equals(from.reportId())
                && before.inputRefs().reportVersion() == from.reportVersion()
                && before.calcVersion().equals(RiskRule.CALC_VERSION)
                && before.indicators().equals(reading.indicators())
                && before.composite().equals(reading.composite());
    }

    private RiskInputs inputs(StoredFigures from, boolean latest, DivisionCode division) {
        LocalDate today = LocalDate.now(clock);
        LocalDate owedUntil = latest ? today : from.periodEnd();
        List<String> uncounted = policies.uncountedOutcomes(division, from.periodEnd());
        Arrears owed = complaints.owed(from.uscc(), from.periodStart(), owedUntil, uncounted);
        return from.figures()
                .with(
                        complaints.count(from.uscc(), from.periodStart(), from.periodEnd(), uncounted),
                        owed,
                        facts.clusteredRegistrations(from.uscc(), from.periodStart(), owedUntil),
                        surroundings.discipline(
                                from.uscc(), today, policies.obligationsLookedAt(division, from.periodEnd())),
                        surroundings.partners(from.uscc(), from.figures().partners(), today));
    }

    private InputRefs refs(StoredFigures from) {
        LocalDate today = LocalDate.now(clock);
        return new InputRefs(
                from.reportId(),
                from.reportVersion(),
                from.obligationNo(),
                from.acceptedAt(),
                complaints.references(from.uscc(), from.periodStart(), today),
                facts.references(from.uscc(), from.periodStart(), today));
    }

    static DivisionCode divisionOf(String path) {
        String withoutSlash = path.substring(0, path.length() - 1);
        return new DivisionCode(withoutSlash.substring(withoutSlash.lastIndexOf('/') + 1));
    }
}
