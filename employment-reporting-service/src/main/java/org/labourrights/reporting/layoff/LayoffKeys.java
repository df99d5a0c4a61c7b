package org.labourrights.reporting.layoff;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyKeys;
import org.labourrights.chassis.policy.PolicyLists;
import org.labourrights.chassis.policy.PolicyMember;
import org.labourrights.chassis.policy.PolicyShapes;
import org.labourrights.chassis.time.DayUnit;

/** What a layoff takes. A place may be stricter than 劳动合同法 §41, never laxer. */
@Singleton
class LayoffKeys implements PolicyKeys {

    private static final PolicyMember<Integer> PERSONS = PolicyMember.needed("persons", PolicyShapes.whole(1, 20));
    private static final PolicyMember<BigDecimal> PERCENT =
            PolicyMember.needed("percent", PolicyShapes.decimal("0.01", "10", 2));

    static final PolicyKey<LayoffThreshold> THRESHOLD = PolicyKey.of(
            "layoff.threshold",
            "LIMIT",
            PolicyLists.object(PERSONS, PERCENT)
                    .as(fields -> new LayoffThreshold(fields.get(PERSONS), fields.get(PERCENT))));

    static final PolicyKey<Integer> NOTICE_DAYS = PolicyKey.period("layoff.noticeDays", DayUnit.NATURAL_DAY, 30, 180);
    static final PolicyKey<Integer> REHIRE_MONTHS = PolicyKey.period("layoff.rehireMonths", DayUnit.MONTH, 6, 60);

    @Override
    public List<PolicyKey<?>> keys() {
        return List.of(THRESHOLD, NOTICE_DAYS, REHIRE_MONTHS);
    }
}
