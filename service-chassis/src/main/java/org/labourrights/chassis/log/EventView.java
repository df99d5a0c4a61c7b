package org.labourrights.chassis.log;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.Roles;

/**
 * Which events a reader of the log sees within the own divisions: whoever keeps policies and code data reads what becomes
 * of these, and nothing about a case.
 */
@ApplicationScoped
class EventView {

    /** Of policies and code data, and of timers and events that were set aside. */
    private static final String KEPT_BY_ADMIN = "^(policy|code|calendar|timer|event)[.]";

    private static final String ALL = "";

    private static final Set<String> READERS = Set.of(
            Roles.AUDITOR,
            Roles.COUNTY_OFFICER,
            Roles.CITY_OFFICER,
            Roles.PROVINCE_OFFICER,
            Roles.SYSTEM_NATIONAL_PLATFORM);

    private final CurrentCaller caller;

    EventView(CurrentCaller caller) {
        this.caller = caller;
    }

    /** Regular expression that a type has to match. */
    String types() {
        Caller who = caller.get();
        return who.hasAnyRole(READERS) ? ALL : KEPT_BY_ADMIN;
    }

    /** Audit trails are an auditor's; an officer who keeps policies besides gets no more than any keeper. */
    String trailTypes() {
        return caller.get().hasRole(Roles.AUDITOR) ? ALL : KEPT_BY_ADMIN;
    }
}
