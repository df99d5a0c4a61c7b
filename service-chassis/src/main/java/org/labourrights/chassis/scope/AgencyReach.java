package org.labourrights.chassis.scope;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * For which agencies somebody acts; pure. Within its division the agency narrows what is seen, it never widens it.
 *
 * <p>A member of another agency acts for those that the token names, and without one for none. Officers and inspectors of
 * a labour bureau act for the labour agencies of all their divisions, because a superior bureau answers for those below it,
 * unless the token names agencies of other kinds only.
 */
final class AgencyReach {

    /** Also keeps the kinds and the sign for all of them from being claimed. */
    private static final Pattern ID = Pattern.compile("[A-Z_0-9]+-[0-9L]{6}(-[1-9][0-9]?)?");

    /** Labour bureau and the inspection that belongs to it. */
    private static final Set<String> LABOUR = Set.of("HRSS", "HRSS_ENFORCEMENT");

    private AgencyReach() {}

    /** @param claimed ids as the token carries them; what is no id opens nothing */
    static Set<String> of(Set<String> roles, Collection<String> claimed) {
        Set<String> reach = new HashSet<>();
        claimed.stream().filter(id -> ID.matcher(id).matches()).forEach(reach::add);
        if (roles.contains(Roles.AUDITOR)) {
            reach.add(Caller.EVERY_AGENCY);
        }
        boolean labour = roles.stream().anyMatch(Roles.LABOUR::contains);
        if (labour && (claimed.isEmpty() || reach.stream().anyMatch(id -> LABOUR.contains(kind(id))))) {
            reach.addAll(LABOUR);
        }
        return reach;
    }

    /** The kind in an id; the text itself if it has none. */
    static String kind(String agencyId) {
        int dash = agencyId.indexOf('-');
        return dash < 0 ? agencyId : agencyId.substring(0, dash);
    }
}
