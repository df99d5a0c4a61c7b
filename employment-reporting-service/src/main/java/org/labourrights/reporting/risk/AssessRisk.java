package org.labourrights.reporting.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.reporting.reference.ReportingPeriod;
import org.labourrights.reporting.risk.Assessment.InputRefs;

/**
 * Computes an enterprise's risk from the report in force, if there is one, and from what the other services told since.
 * Computing again from the same figures changes nothing, so that repeated events leave no second assessment.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AssessRisk {
    private static final Logger LOG = Logger.getLogger(AssessRisk.class);

    private final SystemScope system;
    private final Standings standings;
    private final AssessedPeriods periods;
    private final FigureRows figures;
    private final ComplaintRows complaints;
    private final FactRows facts;
    private final RegistrationRows registered;
    private final Surroundings surroundings;
    private final RiskPolicies policies;
    private final AssessmentRows assessments;
    private final RecordAssessment record;
    private final Clock clock;

    AssessRisk(
            SystemScope system,
            Standings standings,
            AssessedPeriods periods,
            FigureRows figures,
            ComplaintRows complaints,
            FactRows facts,
            RegistrationRows registered,
            Surroundings surroundings,
            RiskPolicies policies,
            AssessmentRows assessments,
            RecordAssessment record,
            Clock clock) {
        this.system = system;
        this.standings = standings;
        this.periods = periods;
        this.figures = figures;
        this.complaints = complaints;
        this.facts = facts;
        this.registered = registered;
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
     * Computes the period that the enterprise stands in, and every reported period that contains the day; nothing happens
     * for an enterprise that neither stands in the ledger nor has an accepted report.
     */
    void again(UnifiedSocialCreditCode uscc, LocalDate day, String cause) {
        system.run("risk-assessment", () -> {
            List<StoredFigures> touched = periods.touchedBy(uscc, day, LocalDate.now(clock));
            if (!touched.isEmpty()) {
                standings.lock(uscc, touched.getFirst().divisionPath());
                // Read again behind the lock: a report may have been accepted meanwhile.
                periods.touchedBy(uscc, day, LocalDate.now(clock))
                        .forEach(each -> assess(standings.lock(uscc, each.divisionPath()), each, cause));
            }
        });
    }

    /** Computes the period that has ended for the enterprise, whether anything is reported of it or not. */
    void ended(Registrations.Registered enterprise, ReportingPeriod period) {
        Standing standing = standings.lock(enterprise.uscc(), enterprise.divisionPath());
        assess(standing, periods.ended(enterprise, period), "period.ended");
    }

    private void assess(Standing standing, StoredFigures from, String cause) {
        DivisionCode division = DivisionCode.ofPath(from.divisionPath());
        RiskPolicy policy = policies.on(division, from.periodEnd());
        RiskInputs inputs = inputs(from, standing.isCurrent(from.periodEnd()), division);
        RiskReading reading = RiskRule.read(inputs, policy);
        Optional<Assessment> before = assessments.current(from.uscc(), from.period());
        if (before.isPresent() && isSame(before.get(), reading, from)) {
            return;
        }
        InputRefs refs = refs(from, division);
        Assessment now = record.record(standing, from, inputs, reading, policy, refs, before, cause);
        LOG.debugf("Risk of %s in %s assessed: %s", now.uscc(), now.period(), now.heldLevel());
    }

    /** The same readings of the same report are no new computation: it must not count for the hysteresis. */
    private static boolean isSame(Assessment before, RiskReading reading, StoredFigures from) {
        return Objects.equals(before.inputRefs().reportId(), from.reportId())
                && before.inputRefs().reportVersion() == from.reportVersion()
                && before.calcVersion().equals(RiskRule.CALC_VERSION)
                && before.indicators().equals(reading.indicators())
                && before.composite().equals(reading.composite());
    }

    /** An older period is looked at as it ended; the latest one as everything stands today. */
    private RiskInputs inputs(StoredFigures from, boolean latest, DivisionCode division) {
        LocalDate today = LocalDate.now(clock);
        LocalDate asOf = latest ? today : from.periodEnd();
        ReportFigures figures = from.figures();
        return figures.with(
                from.reported(),
                complaints.count(from.uscc(), complaintsSince(asOf, division), asOf, figures.disputes()),
                complaints.owed(
                        from.uscc(), from.periodStart(), asOf, policies.uncountedOutcomes(division, from.periodEnd())),
                registered.clustered(from.uscc(), from.periodStart(), asOf),
                surroundings.layoffs(from.uscc(), from.periodStart(), from.periodEnd()),
                surroundings.discipline(from.uscc(), asOf, policies.periodsLookedAt(division, from.periodEnd())),
                surroundings.partners(from.uscc(), figures.partners(), today));
    }

    private LocalDate complaintsSince(LocalDate asOf, DivisionCode division) {
        return asOf.minusDays(policies.complaintDays(division, asOf));
    }

    private InputRefs refs(StoredFigures from, DivisionCode division) {
        LocalDate today = LocalDate.now(clock);
        LocalDate since = complaintsSince(today, division);
        return new InputRefs(
                from.reportId(),
                from.reportVersion(),
                from.obligationNo(),
                from.acceptedAt(),
                complaints.references(
                        from.uscc(), since.isBefore(from.periodStart()) ? since : from.periodStart(), today),
                facts.references(from.uscc(), from.periodStart(), today));
    }
}
