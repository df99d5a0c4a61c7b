package org.labourrights.kernel.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.Roles;

/** Holds unified social credit codes (统一社会信用代码) against their check character. */
@ApplicationScoped
public class CreditCodeCheck {

    private final EnterpriseDirectory directory;
    private final CurrentCaller caller;

    CreditCodeCheck(EnterpriseDirectory directory, CurrentCaller caller) {
        this.directory = directory;
        this.caller = caller;
    }

    /**
     * A code whose check character fails is taken from a bureau that gives a reason, and where a bureau has admitted it to
     * the base ledger.
     *
     * @throws ProblemException {@code E-USCC-CHECK} (422)
     */
    public void require(String pointer, @Nullable UnifiedSocialCreditCode code, @Nullable String reason) {
        if (code == null || code.checkHolds()) {
            return;
        }
        Caller who = caller.get();
        // What the service takes up itself was admitted where it was found.
        boolean admitted = who.system() || (reason != null && who.hasAnyRole(Roles.BUREAU));
        if (!admitted && !directory.knows(code)) {
            throw new ProblemException(Problem.of("E-USCC-CHECK", List.of(FieldProblem.of(pointer, "E-USCC-CHECK"))));
        }
    }
}
