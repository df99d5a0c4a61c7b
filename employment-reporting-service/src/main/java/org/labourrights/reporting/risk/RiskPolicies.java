package org.labourrights.reporting.risk;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.policy.PolicyItem;

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
            indicators.put(
                    indicator,
                    RiskPolicyReader.indicator(
                            rows.item("risk.indicator." + indicator.code()).json()));
        }
        return new RiskPolicy(
                indicators,
                RiskPolicyReader.composite(rows.item("risk.composite").json()),
                rows.item("risk.smallGroup").integer(),
                rows.item("risk.hysteresis.lowerComputations").integer(),
                RiskLevel.valueOf(rows.item("risk.warning.level").text()),
                rows.ids);
    }

    /** How many of the last obligations R-11 looks at. */
    int obligationsLookedAt(DivisionCode division, LocalDate day) {
        return policies.resolve("risk.discipline.obligations", division, day).integer();
    }

    /** Outcomes with which a closed lead no longer counts as a complaint. */
    List<String> uncountedOutcomes(DivisionCode division, LocalDate day) {
        return policies.resolve("risk.complaints.uncountedOutcomes", division, day)
                .list();
    }

    /** Actions and due date of a level's reaction. */
    ReactionPolicy reaction(RiskLevel level, DivisionCode division, LocalDate day) {
        PolicyItem item = policies.resolve("risk.reaction." + level, division, day);
        JsonNode days = item.json().get("dueWorkingDays");
        return new ReactionPolicy(
                actions(item), days == null ? null : days.asInt(), item.key() + " " + item.sourceTag());
    }

    /** What credit level C brings on top. */
    List<String> creditLevelC(DivisionCode division, LocalDate day) {
        return actions(policies.resolve("risk.reaction.creditC", division, day));
    }

    private static List<String> actions(PolicyItem item) {
        List<String> actions = new ArrayList<>();
        item.json().required("actions").forEach(action -> actions.add(action.asText()));
        return List.copyOf(actions);
    }

    private final class Rows {
        private final DivisionCode division;
        private final LocalDate day;
        private final List<UUID> ids = new ArrayList<>();

        Rows(DivisionCode division, LocalDate day) {
            this.division = division;
            this.day = day;
        }

        PolicyItem item(String key) {
            PolicyItem item = policies.resolve(key, division, day);
            ids.add(item.id());
            return item;
        }
    }
}
