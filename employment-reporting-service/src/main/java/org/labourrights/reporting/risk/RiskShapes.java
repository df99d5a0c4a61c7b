package org.labourrights.reporting.risk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.labourrights.chassis.policy.PolicyLists;
import org.labourrights.chassis.policy.PolicyMember;
import org.labourrights.chassis.policy.PolicyShape;
import org.labourrights.chassis.policy.PolicyShapes;
import org.labourrights.kernel.directory.RiskLevel;

/** How the rows of the risk assessment are read: {@code {"weight": 10, "share": {"unit": "PERCENT", "BLUE": "<99.5"}}}. */
final class RiskShapes {

    private static final Set<RiskLevel> ABOVE_GREEN = EnumSet.range(RiskLevel.BLUE, RiskLevel.RED);
    private static final PolicyMember<Integer> WEIGHT = PolicyMember.needed("weight", PolicyShapes.whole(0, 100));

    private RiskShapes() {}

    static PolicyShape<IndicatorPolicy> indicator(Indicator indicator) {
        List<PolicyMember<Scale>> scales = indicator.scales().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> PolicyMember.needed(each.getKey(), scale(each.getValue())))
                .toList();
        List<PolicyMember<?>> members = new ArrayList<>(scales);
        members.addFirst(WEIGHT);
        return PolicyLists.object(members).as(fields -> {
            Map<String, Scale> read = new HashMap<>();
            scales.forEach(member -> read.put(member.name(), fields.get(member)));
            return new IndicatorPolicy(fields.get(WEIGHT), read);
        });
    }

    static PolicyShape<CompositePolicy> composite() {
        PolicyMember<Map<RiskLevel, Integer>> points = PolicyMember.needed("points", points());
        PolicyMember<Scale> limits = PolicyMember.needed("limits", scale(RiskUnit.POINTS));
        PolicyMember<RiskLevel> floor = PolicyMember.needed("redFloor", PolicyShapes.choice(RiskLevel.class));
        return PolicyLists.object(points, limits, floor)
                .as(fields -> new CompositePolicy(fields.get(points), fields.get(limits), fields.get(floor)));
    }

    /** A worse level never scores less. */
    private static PolicyShape<Map<RiskLevel, Integer>> points() {
        Set<RiskLevel> all = EnumSet.allOf(RiskLevel.class);
        return PolicyLists.table(RiskLevel.class, all, all, PolicyShapes.whole(0, 100))
                .where(RiskShapes::rising, "GREEN ≤ BLUE ≤ YELLOW ≤ ORANGE ≤ RED");
    }

    private static boolean rising(Map<RiskLevel, Integer> points) {
        int before = 0;
        for (int each : new EnumMap<>(points).values()) {
            if (each < before) {
                return false;
            }
            before = each;
        }
        return true;
    }

    private static PolicyShape<Scale> scale(RiskUnit unit) {
        PolicyMember<String> in = PolicyMember.needed("unit", PolicyShapes.code(List.of(unit.name())));
        Map<RiskLevel, PolicyMember<Limit>> limits = new EnumMap<>(RiskLevel.class);
        List<PolicyMember<?>> members = new ArrayList<>(List.of(in));
        for (RiskLevel level : ABOVE_GREEN) {
            PolicyMember<Limit> member = PolicyMember.optional(level.name(), limit());
            limits.put(level, member);
            members.add(member);
        }
        return PolicyLists.object(members)
                .as(fields -> {
                    Map<RiskLevel, Limit> read = new EnumMap<>(RiskLevel.class);
                    limits.forEach((level, member) -> {
                        Limit given = fields.find(member);
                        if (given != null) {
                            read.put(level, given);
                        }
                    });
                    return new Scale(unit, read);
                })
                .where(RiskShapes::ordered, "BLUE → RED")
                .between(
                        "{\"unit\": \"%s\", \"RED\": \"<0\"}".formatted(unit),
                        "{\"unit\": \"%s\", \"BLUE\": \">=0\", \"YELLOW\": \">0\", \"ORANGE\": \">=999999\", \"RED\": \">999999.99\"}"
                                .formatted(unit));
    }

    /** A worse level lies never before a milder one, so that the colours follow each other. */
    private static boolean ordered(Scale scale) {
        Limit before = null;
        for (RiskLevel level : ABOVE_GREEN) {
            Limit limit = scale.limit(level).orElse(before);
            if (before != null && limit != null) {
                int step = limit.value().compareTo(before.value());
                if (limit.comparison().upwards() ? step < 0 : step > 0) {
                    return false;
                }
            }
            before = limit;
        }
        return true;
    }

    private static PolicyShape<Limit> limit() {
        return PolicyShapes.pattern("(?:<|<=|>|>=)\\d{1,6}(?:\\.\\d{1,2})?", "<0", ">=999999.99")
                .as(Limit::parse);
    }

    static PolicyShape<Response> response() {
        PolicyMember<List<String>> actions = PolicyMember.needed("actions", actions());
        PolicyMember<Integer> days = PolicyMember.optional("dueWorkingDays", PolicyShapes.whole(1, 60));
        PolicyMember<String> due = PolicyMember.optional("due", PolicyShapes.code(List.of("NEXT_PERIOD")));
        return PolicyLists.object(actions, days, due)
                .where(fields -> (fields.find(days) == null) != (fields.find(due) == null), "dueWorkingDays ^ due")
                .as(fields -> new Response(fields.get(actions), fields.find(days)))
                .between(
                        "{\"actions\": [\"LIAISON_LIST\"], \"due\": \"NEXT_PERIOD\"}",
                        "{\"actions\": [\"TARGET_POOL\", \"INTERVIEW\", \"JOINT_CHECK\"], \"dueWorkingDays\": 60}");
    }

    static PolicyShape<List<String>> actionsAlone() {
        PolicyMember<List<String>> actions = PolicyMember.needed("actions", actions());
        return PolicyLists.object(actions).as(fields -> fields.get(actions));
    }

    private static PolicyShape<List<String>> actions() {
        return PolicyLists.set(
                        PolicyShapes.code(List.of(
                                "LIAISON_LIST",
                                "GUIDANCE_LETTER_OR_VISIT",
                                "TARGET_POOL",
                                "INTERVIEW",
                                "JOINT_CHECK",
                                "FILING_PROPOSAL",
                                "MEDIATION_NOTIFIED",
                                "INSPECTION_RATIO_TIMES_3",
                                "NO_ONLINE_ONLY_REVIEW")),
                        1)
                .as(List::copyOf);
    }
}
