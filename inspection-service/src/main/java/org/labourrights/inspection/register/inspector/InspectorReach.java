package org.labourrights.inspection.register.inspector;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.Roles;

/** Who may do what to the entries of the register; what they may see is the floor of the tables. */
@ApplicationScoped
class InspectorReach {

    /** Keep the register of their division for all agencies. */
    private static final Set<String> KEEPERS =
            Set.of(Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.INSPECTION_LEAD);

    private final CurrentCaller caller;

    InspectorReach(CurrentCaller caller) {
        this.caller = caller;
    }

    /** @throws ProblemException {@code E-SCOPE} (403) unless the caller keeps the register there or acts for the agency */
    void requireKeeper(String agencyId, String divisionPath) {
        if (!keeps(caller.get(), agencyId, divisionPath)) {
            throw new ProblemException(Problem.of("E-SCOPE"));
        }
    }

    /** As {@link #requireKeeper}, and whoever asks to be recused himself. */
    void requireKeeperOrSelf(Inspector inspector) {
        Caller asking = caller.get();
        boolean self = inspector.account().filter(asking.subject()::equals).isPresent();
        if (!self && !keeps(asking, inspector.agencyId(), inspector.divisionPath())) {
            throw new ProblemException(Problem.of("E-SCOPE"));
        }
    }

    /** Why somebody is recused is told to who leads his own agency's inspectors, or stands for it in joint work. */
    boolean readsReasons(Inspector inspector) {
        Caller asking = caller.get();
        return asking.hasAnyRole(Set.of(Roles.INSPECTION_LEAD, Roles.JOINT_MEMBER))
                && asking.covers(inspector.divisionPath())
                && asking.actsFor(inspector.agencyId());
    }

    private static boolean keeps(Caller asking, String agencyId, String divisionPath) {
        boolean member = asking.hasRole(Roles.JOINT_MEMBER) && asking.actsFor(agencyId);
        return asking.covers(divisionPath) && (member || asking.hasAnyRole(KEEPERS));
    }
}
