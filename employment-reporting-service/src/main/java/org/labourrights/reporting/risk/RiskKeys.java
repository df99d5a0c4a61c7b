package org.labourrights.reporting.risk;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyKeys;
import org.labourrights.chassis.policy.PolicyLists;
import org.labourrights.chassis.policy.PolicyShapes;
import org.labourrights.chassis.time.DayUnit;
import org.labourrights.kernel.directory.RiskLevel;

/** Weights, limits and reactions of the risk assessment; their shapes stand in {@link RiskShapes}. */
@Singleton
class RiskKeys implements PolicyKeys {

    private static final Map<Indicator, PolicyKey<IndicatorPolicy>> INDICATORS = indicators();
    private static final Map<RiskLevel, PolicyKey<Response>> REACTIONS = reactions();

    static final PolicyKey<CompositePolicy> COMPOSITE =
            PolicyKey.of("risk.composite", "POINTS", RiskShapes.composite());

    /** Fewer than three can tell each other apart by what they know of themselves. */
    static final PolicyKey<Integer> SMALL_GROUP = PolicyKey.count("risk.smallGroup", "PERSON", 3, 1_000);

    static final PolicyKey<Integer> LOWER_COMPUTATIONS =
            PolicyKey.count("risk.hysteresis.lowerComputations", "COMPUTATION", 1, 12);

    /** Green is no warning. */
    static final PolicyKey<RiskLevel> WARNING_LEVEL = PolicyKey.choice(
            "risk.warning.level",
            PolicyShapes.choice(RiskLevel.BLUE, RiskLevel.YELLOW, RiskLevel.ORANGE, RiskLevel.RED));

    /** Periods, whatever the key calls them: each counts once, to however many recipients its report is owed. */
    static final PolicyKey<Integer> PERIODS = PolicyKey.count("risk.discipline.obligations", "OBLIGATION", 1, 24);

    static final PolicyKey<Integer> COMPLAINT_DAYS =
            PolicyKey.period("risk.complaints.windowDays", DayUnit.NATURAL_DAY, 1, 366);

    /** Outcomes of leads and of disputes, as their services tell them. */
    static final PolicyKey<Set<String>> UNCOUNTED_OUTCOMES = PolicyKey.of(
            "risk.complaints.uncountedOutcomes",
            "CODE",
            PolicyLists.set(
                    PolicyShapes.code(List.of(
                            "ARBITRATION_ADVISED",
                            "COURT_ENFORCEMENT",
                            "DUPLICATE",
                            "FILED_CASE",
                            "MEDIATED",
                            "NOT_ACCEPTED",
                            "NOT_SUBSTANTIATED",
                            "OUT_OF_SCOPE",
                            "PAID_IN_FULL",
                            "PAID_PARTIAL_WITH_AGREEMENT",
                            "TIME_BARRED",
                            "TRANSFERRED",
                            "WITHDRAWN")),
                    0));

    static final PolicyKey<List<String>> CREDIT_C =
            PolicyKey.of("risk.reaction.creditC", "WORKING_DAY", RiskShapes.actionsAlone());

    static PolicyKey<IndicatorPolicy> indicator(Indicator indicator) {
        return Objects.requireNonNull(INDICATORS.get(indicator));
    }

    /** @param level above green */
    static PolicyKey<Response> reaction(RiskLevel level) {
        return Objects.requireNonNull(REACTIONS.get(level), () -> "No reaction to " + level);
    }

    private static Map<Indicator, PolicyKey<IndicatorPolicy>> indicators() {
        Map<Indicator, PolicyKey<IndicatorPolicy>> keys = new EnumMap<>(Indicator.class);
        for (Indicator each : Indicator.values()) {
            keys.put(each, PolicyKey.of("risk.indicator." + each.code(), "LIMIT", RiskShapes.indicator(each)));
        }
        return keys;
    }

    private static Map<RiskLevel, PolicyKey<Response>> reactions() {
        Map<RiskLevel, PolicyKey<Response>> keys = new EnumMap<>(RiskLevel.class);
        for (RiskLevel each : RiskLevel.values()) {
            if (each != RiskLevel.GREEN) {
                keys.put(each, PolicyKey.of("risk.reaction." + each, "WORKING_DAY", RiskShapes.response()));
            }
        }
        return keys;
    }

    @Override
    public List<PolicyKey<?>> keys() {
        List<PolicyKey<?>> keys = new ArrayList<>(INDICATORS.values());
        keys.addAll(REACTIONS.values());
        keys.addAll(List.of(
                COMPOSITE,
                SMALL_GROUP,
                LOWER_COMPUTATIONS,
                WARNING_LEVEL,
                PERIODS,
                COMPLAINT_DAYS,
                UNCOUNTED_OUTCOMES,
                CREDIT_C));
        return keys;
    }
}
