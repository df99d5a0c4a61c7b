package org.labourrights.reporting.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.Roles;

/** Releases an enterprise from one report (免报). */
@ApplicationScoped
class ExemptObligation {

    private final ObligationProgress progress;
    private final CurrentCaller caller;

    ExemptObligation(ObligationProgress progress, CurrentCaller caller) {
        this.progress = progress;
        this.caller = caller;
    }

    /**
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-SCOPE} (403), {@code E-STATE} (409), {@code E-VERSION}
     *     (412), {@code E-PRECONDITION-REQUIRED} (428)
     */
    @Transactional
    ReportingObligation exempt(UUID id, Precondition made, Exemption exemption) {
        Caller who = caller.get();
        ReportingObligation obligation = progress.lock(id);
        if (!who.hasAnyRole(Roles.BUREAU) || !who.covers(obligation.divisionPath())) {
            throw new ProblemException(Problem.of("E-SCOPE"));
        }
        made.require(obligation.version());
        return progress.move(
                id, (it, today) -> it.exempted(exemption.reason(), exemption.approvalNo(), who.subject(), today));
    }
}
