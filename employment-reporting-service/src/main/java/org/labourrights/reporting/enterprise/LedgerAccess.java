package org.labourrights.reporting.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.Roles;

/** Who may write into the base ledger: the bureau of a place of registration or of work, and the enterprise for itself. */
@ApplicationScoped
class LedgerAccess {

    private final CurrentCaller caller;
    private final Divisions divisions;
    private final Stamps stamps;
    private final Clock clock;

    LedgerAccess(CurrentCaller caller, Divisions divisions, Stamps stamps, Clock clock) {
        this.caller = caller;
        this.divisions = divisions;
        this.stamps = stamps;
        this.clock = clock;
    }

    /** @throws ProblemException {@code E-SCOPE} (403) when the caller may not enter or change such an enterprise */
    void requireWrite(String uscc, EnterpriseProfile profile) {
        if (!actsFor(uscc) && !isBureauOf(profile)) {
            throw new ProblemException(Problem.of("E-SCOPE"));
        }
    }

    /** @throws ProblemException {@code E-SCOPE} (403) when the caller may not read the persons in the clear */
    void requireRead(Enterprise enterprise) {
        Caller who = caller.get();
        boolean inspects = who.hasRole(Roles.INSPECTOR) || who.hasRole(Roles.INSPECTION_LEAD);
        if (!inspects) {
            requireWrite(enterprise.uscc().value(), enterprise.profile());
        }
    }

    /** Whether the caller decides for a labour bureau. */
    boolean isBureau() {
        return caller.get().hasAnyRole(Roles.BUREAU);
    }

    Stamp stamp() {
        return stamps.now();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private boolean actsFor(String uscc) {
        Caller who = caller.get();
        return who.hasAnyRole(Roles.ENTERPRISE) && who.isParty(uscc);
    }

    /** Whether the caller decides for the bureau of the place of registration, or one above it. */
    boolean isRegistrarOf(EnterpriseProfile profile) {
        return isBureau() && caller.get().covers(divisions.path(profile.registeredDivision()));
    }

    private boolean isBureauOf(EnterpriseProfile profile) {
        Caller who = caller.get();
        return isBureau()
                && (who.covers(divisions.path(profile.registeredDivision()))
                        || profile.operatingDivisions().stream().anyMatch(place -> who.covers(divisions.path(place))));
    }
}
