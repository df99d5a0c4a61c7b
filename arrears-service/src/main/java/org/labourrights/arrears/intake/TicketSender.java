package org.labourrights.arrears.intake;

import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.Roles;

/**
 * Whose numbers a ticket counts by. Two senders may use the same number without meaning the same ticket.
 *
 * @param id subject of the system or member; for a bureau the place, so that its officers repeat one another's tickets
 * @param original false for a bureau, which enters what another system has numbered
 */
record TicketSender(String id, boolean original) {

    private static final String BUREAU = "bureau:";

    static TicketSender of(Caller who, DivisionCode place) {
        boolean bureau = who.hasAnyRole(Roles.LABOUR)
                && !who.hasRole(Roles.SYSTEM_12345)
                && !who.hasRole(Roles.SYSTEM_NATIONAL_PLATFORM);
        if (bureau) {
            return new TicketSender(BUREAU + place.value(), false);
        }
        // What the authorities found themselves comes under one name, whichever job takes it up.
        return new TicketSender(who.system() ? "service" : who.subject(), true);
    }

    /** Whether a stored sender is a bureau. */
    static boolean isBureau(String id) {
        return id.startsWith(BUREAU);
    }
}
