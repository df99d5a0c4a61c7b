package org.labourrights.reporting.layoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.Roles;

/** Who may write about layoffs: the enterprise for itself, and the bureau of the place, which enters what came on paper. */
@ApplicationScoped
class LayoffAccess {

    private final CurrentCaller caller;

    LayoffAccess(CurrentCaller caller) {
        this.caller = caller;
    }

    /** @throws ProblemException {@code E-SCOPE} (403) */
    void requireWrite(UnifiedSocialCreditCode uscc, String divisionPath) {
        Caller who = caller.get();
        boolean itself = who.hasAnyRole(Roles.ENTERPRISE) && who.isParty(uscc.value());
        if (!itself && !isBureauOf(divisionPath)) {
            throw new ProblemException(Problem.of("E-SCOPE"));
        }
    }

    /** @throws ProblemException {@code E-SCOPE} (403) */
    void requireBureau(String divisionPath) {
        if (!isBureauOf(divisionPath)) {
            throw new ProblemException(Problem.of("E-SCOPE"));
        }
    }

    /** From an enterprise a report counts on the day it comes in; the bureau names the day that is stamped on the paper. */
    LocalDate earliestFiling(String divisionPath, LocalDate today) {
        return isBureauOf(divisionPath) ? LocalDate.EPOCH : today;
    }

    private boolean isBureauOf(String divisionPath) {
        Caller who = caller.get();
        return who.hasAnyRole(Roles.BUREAU) && who.covers(divisionPath);
    }
}
