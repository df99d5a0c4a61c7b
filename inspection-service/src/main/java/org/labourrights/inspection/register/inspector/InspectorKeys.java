package org.labourrights.inspection.register.inspector;

import jakarta.inject.Singleton;
import java.util.List;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyKeys;
import org.labourrights.chassis.time.DayUnit;

/** The policies of {@code register.yaml}. */
@Singleton
class InspectorKeys implements PolicyKeys {

    /** In how many teams of one draw an inspector can be, unless the register says otherwise of him. */
    static final PolicyKey<Integer> CAPACITY = PolicyKey.count("inspection.inspector.capacity", "TEAMS", 1, 1000);

    /** How long before its end a certificate is warned of. */
    static final PolicyKey<Integer> WARNING =
            PolicyKey.period("inspection.inspector.certificateWarningDays", DayUnit.NATURAL_DAY, 1, 365);

    @Override
    public List<PolicyKey<?>> keys() {
        return List.of(CAPACITY, WARNING);
    }
}
