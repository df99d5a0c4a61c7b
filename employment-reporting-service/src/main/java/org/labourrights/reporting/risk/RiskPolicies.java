package org.labourrights.reporting.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyRow;
import org.labourrights.kernel.directory.RiskLevel;

/** The risk rows of the policy table, gathered for one division and day. */
@ApplicationScoped
class RiskPolicies {
    private final Policies policies;

    RiskPolicies(Policies policies) {
        this.policies = policies;
    }

    RiskPolicy on(DivisionCode division, LocalDate day) {
        Rows rows = new Rows(division, day);
        Map<Indicator, IndicatorPolicy> indicators = new EnumMap<>(Indicator.class);
        for (Indicator indicator : Indicator.values()) {
            indicators.put(indicator, rows.value(RiskKeys.indicator(indicator)));
        }
        return new RiskPolicy(
                indicators,
                rows.value(RiskKeys.COMPOSITE),
                rows.value(RiskKeys.SMALL_GROUP),
                rows.value(RiskKeys.LOWER_COMPUTATIONS),
                rows.value(RiskKeys.WARNING_LEVEL),
                rows.ids);
    }

    /** How many of the last periods R-11 looks at. */
    int periodsLookedAt(DivisionCode division, LocalDate day) {
        return policies.value(RiskKeys.PERIODS, division, day);
    }

    /** For how many days before the assessment R-10 looks back. */
    int complaintDays(DivisionCode division, LocalDate day) {
        return policies.value(RiskKeys.COMPLAINT_DAYS, division, day);
    }

    /** Outcomes with which a closed lead asks for no money any more. */
    List<String> uncountedOutcomes(DivisionCode division, LocalDate day) {
        return List.copyOf(policies.value(RiskKeys.UNCOUNTED_OUTCOMES, division, day));
    }

    /** Actions and due date of a level's reaction. */
    ReactionPolicy reaction(RiskLevel level, DivisionCode division, LocalDate day) {
        PolicyRow<Response> row = policies.row(RiskKeys.reaction(level), division, day);
        return new ReactionPolicy(row.value().actions(), row.value().workingDays(), row.key() + " " + row.sourceTag());
    }

    /** What credit level C brings on top. */
    List<String> creditLevelC(DivisionCode division, LocalDate day) {
        return policies.value(RiskKeys.CREDIT_C, division, day);
    }

    private final class Rows {
        private final DivisionCode division;
        private final LocalDate day;
        private final List<UUID> ids = new ArrayList<>();

        Rows(DivisionCode division, LocalDate day) {
            this.division = division;
            this.day = day;
        }

        <T> T value(PolicyKey<T> key) {
            PolicyRow<T> row = policies.row(key, division, day);
            ids.add(row.id());
            return row.value();
        }
    }
}
