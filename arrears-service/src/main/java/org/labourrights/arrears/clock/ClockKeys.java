package org.labourrights.arrears.clock;

import jakarta.inject.Singleton;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyKeys;
import org.labourrights.chassis.policy.PolicyLists;
import org.labourrights.chassis.policy.PolicyMember;
import org.labourrights.chassis.policy.PolicyShape;
import org.labourrights.chassis.policy.PolicyShapes;
import org.labourrights.chassis.time.DayUnit;
import org.labourrights.chassis.time.RollRule;

/** How clocks are counted, warned of, told upwards and stopped. */
@Singleton
class ClockKeys implements PolicyKeys {

    private static final int MONTH_OF_HOURS = 720;

    static final PolicyKey<DayUnit> UNIT =
            PolicyKey.choice("lead.sla.unit", PolicyShapes.choice(DayUnit.NATURAL_DAY, DayUnit.WORKING_DAY));

    /** A due day is never moved to an earlier one: whoever handles a lead would lose time that was given. */
    static final PolicyKey<RollRule> ROLL =
            PolicyKey.choice("lead.sla.roll", PolicyShapes.choice(RollRule.NONE, RollRule.FORWARD));

    private static final Map<ClockKind, PolicyKey<OwnUnit>> OWN_UNITS =
            ofReceipt(kind -> PolicyKey.choice(ownName(kind, "Unit"), PolicyShapes.choice(OwnUnit.class)));

    private static final Map<ClockKind, PolicyKey<OwnRoll>> OWN_ROLLS =
            ofReceipt(kind -> PolicyKey.choice(ownName(kind, "Roll"), PolicyShapes.choice(OwnRoll.class)));

    static final PolicyKey<LocalTime> CUTOFF = PolicyKey.of("lead.sla.cutoff", "TIME", PolicyShapes.endOfDayOrTime());

    static final PolicyKey<WarningHours> WARNING_HOURS =
            PolicyKey.of("lead.sla.warningHours", "HOURS_BY_CLOCK", warningHours());

    /** After so many hours the first, second, … superior is told: never before the one below. */
    static final PolicyKey<List<Integer>> ESCALATION_HOURS = PolicyKey.of(
            "lead.sla.escalationHours",
            "HOURS",
            PolicyLists.list(PolicyShapes.whole(1, MONTH_OF_HOURS), 1, 5)
                    .where(ClockKeys::rising, "递增 rising")
                    .between("[1]", "[716, 717, 718, 719, 720]"));

    static final PolicyKey<Set<ClockKind>> PAUSABLE =
            PolicyKey.of("lead.sla.pausable", "CODES", PolicyLists.set(PolicyShapes.choice(ClockKind.class), 0));

    /** Unit of one of the three clocks alone. */
    static PolicyKey<OwnUnit> ownUnit(ClockKind kind) {
        return Objects.requireNonNull(OWN_UNITS.get(kind));
    }

    /** Roll of one of the three clocks alone. */
    static PolicyKey<OwnRoll> ownRoll(ClockKind kind) {
        return Objects.requireNonNull(OWN_ROLLS.get(kind));
    }

    private static String ownName(ClockKind kind, String what) {
        return kind.policyKey().name().replace("Days", what);
    }

    private static <T> Map<ClockKind, T> ofReceipt(Function<ClockKind, T> key) {
        Map<ClockKind, T> keys = new EnumMap<>(ClockKind.class);
        Stream.of(ClockKind.values()).filter(ClockKind::ofReceipt).forEach(kind -> keys.put(kind, key.apply(kind)));
        return keys;
    }

    private static PolicyShape<WarningHours> warningHours() {
        PolicyShape<Integer> hours = PolicyShapes.whole(0, MONTH_OF_HOURS);
        PolicyMember<Integer> otherwise = PolicyMember.needed("DEFAULT", hours);
        Map<ClockKind, PolicyMember<Integer>> own = new EnumMap<>(ClockKind.class);
        List<PolicyMember<?>> members = new ArrayList<>(List.of(otherwise));
        for (ClockKind kind : ClockKind.values()) {
            PolicyMember<Integer> member = PolicyMember.optional(kind.name(), hours);
            own.put(kind, member);
            members.add(member);
        }
        return PolicyLists.object(members).as(fields -> WarningHours.of(fields, otherwise, own));
    }

    private static boolean rising(List<Integer> hours) {
        for (int i = 1; i < hours.size(); i++) {
            if (hours.get(i) <= hours.get(i - 1)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public List<PolicyKey<?>> keys() {
        List<PolicyKey<?>> keys =
                new ArrayList<>(List.of(UNIT, ROLL, CUTOFF, WARNING_HOURS, ESCALATION_HOURS, PAUSABLE));
        keys.addAll(OWN_UNITS.values());
        keys.addAll(OWN_ROLLS.values());
        return keys;
    }
}
