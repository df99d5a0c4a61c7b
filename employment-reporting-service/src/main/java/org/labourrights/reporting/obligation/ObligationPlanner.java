package org.labourrights.reporting.obligation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.policy.PolicyRow;
import org.labourrights.chassis.reference.Agencies;
import org.labourrights.chassis.time.DayUnit;
import org.labourrights.chassis.time.DueDate;
import org.labourrights.chassis.time.DueDateRule;
import org.labourrights.chassis.time.RollRule;
import org.labourrights.reporting.reference.Cadence;
import org.labourrights.reporting.reference.ReportingPeriod;

/** Works out what enterprises owe for the period that runs on a day. */
@Singleton
class ObligationPlanner {

    private final RecipientRule rule;
    private final ReportingProfiles profiles;
    private final Policies policies;
    private final DueDateRule dueDates;
    private final Agencies agencies;

    ObligationPlanner(
            Divisions divisions,
            ReportingProfiles profiles,
            Policies policies,
            DueDateRule dueDates,
            Agencies agencies) {
        this.agencies = agencies;
        this.rule = new RecipientRule(divisions);
        this.profiles = profiles;
        this.policies = policies;
        this.dueDates = dueDates;
    }

    /** One plan for each kind of report and each recipient, for the period that contains the day. */
    List<ObligationPlan> plan(List<Reporter> reporters, LocalDate on) {
        Map<DivisionCode, ReportingProfile> known = new HashMap<>();
        List<ObligationPlan> plans = new ArrayList<>();
        for (Reporter reporter : reporters) {
            rule.recipients(reporter, division -> known.computeIfAbsent(division, code -> profiles.of(code, on)))
                    .forEach((recipient, profile) -> {
                        Recipient open =
                                recipient.keeping(id -> agencies.find(id, on).isPresent());
                        profile.kinds().forEach(kind -> plans.add(plan(reporter, open, profile, kind, on)));
                    });
            dispatchYear(reporter, on).ifPresent(plans::add);
        }
        return plans;
    }

    /** What a dispatch agency owes for the year whose licence reaches into it (劳务派遣行政许可实施办法 §22). */
    private Optional<ObligationPlan> dispatchYear(Reporter reporter, LocalDate on) {
        ReportingPeriod year = Cadence.YEAR.containing(on);
        LocalDate licensedTo = reporter.dispatchLicenseValidTo();
        if (licensedTo == null || licensedTo.isBefore(year.start())) {
            return Optional.empty();
        }
        PolicyRow<MonthDay> day = policies.row(ObligationKeys.ANNUAL_DUE_DAY, reporter.registeredDivision(), on);
        LocalDate dueDay = day.value().atYear(year.end().getYear() + 1);
        DueDate due = dueDates.due(
                year.end(),
                (int) ChronoUnit.DAYS.between(year.end(), dueDay),
                DayUnit.NATURAL_DAY,
                RollRule.FORWARD,
                day.sourceTag());
        return Optional.of(new ObligationPlan(
                reporter.enterpriseId(),
                reporter.uscc(),
                ReportKind.DISPATCH_ANNUAL,
                year,
                due,
                rule.licensor(reporter),
                List.of(),
                Map.of(day.key(), day.id())));
    }

    private ObligationPlan plan(
            Reporter reporter, Recipient recipient, ReportingProfile profile, ReportKind kind, LocalDate on) {
        ReportingPeriod period = profile.cadence().containing(on);
        DueDate due = dueDates.due(
                period.end(), profile.dueOffsetDays(), DayUnit.NATURAL_DAY, RollRule.FORWARD, profile.dueBasis());
        return new ObligationPlan(
                reporter.enterpriseId(),
                reporter.uscc(),
                kind,
                period,
                due,
                recipient,
                reporter.platforms(),
                profile.policyRows());
    }
}
