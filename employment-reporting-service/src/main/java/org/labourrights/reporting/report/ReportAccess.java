package org.labourrights.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.Roles;

/** Who may act on a report: the enterprise on its own, and officers of the recipient bureau itself. */
@ApplicationScoped
class ReportAccess {

    private final CurrentCaller caller;
    private final Stamps stamps;
    private final Clock clock;

    ReportAccess(CurrentCaller caller, Stamps stamps, Clock clock) {
        this.caller = caller;
        this.stamps = stamps;
        this.clock = clock;
    }

    /** @throws ProblemException {@code E-SCOPE} when the caller does not file for the enterprise */
    void requireEnterprise(UnifiedSocialCreditCode uscc) {
        if (!filesFor(uscc)) {
            throw new ProblemException(new ReportProblem.OutOfScope());
        }
    }

    /** @throws ProblemException {@code E-SCOPE} when the caller does not administer the enterprise */
    void requireAdministrator(UnifiedSocialCreditCode uscc) {
        if (!filesFor(uscc) || !caller.get().hasRole(Roles.ENT_ADMIN)) {
            throw new ProblemException(new ReportProblem.OutOfScope());
        }
    }

    /**
     * Decisions belong to the level that the report was sent to: a higher bureau reads it, but does not decide in its
     * place.
     *
     * @throws ProblemException {@code E-SCOPE} when the caller is no officer of the recipient
     */
    void requireRecipient(EmploymentReport report) {
        if (!decidesFor(report.recipientLevel(), report.recipientDivision())) {
            throw new ProblemException(new ReportProblem.OutOfScope());
        }
    }

    boolean filesFor(UnifiedSocialCreditCode uscc) {
        Caller who = caller.get();
        return who.hasAnyRole(Roles.ENTERPRISE) && who.isParty(uscc.value());
    }

    Stamp stamp() {
        return stamps.now();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private boolean decidesFor(String level, DivisionCode division) {
        Caller who = caller.get();
        String role =
                switch (level) {
                    case "PROVINCE" -> Roles.PROVINCE_OFFICER;
                    case "CITY" -> Roles.CITY_OFFICER;
                    default -> Roles.COUNTY_OFFICER;
                };
        return who.hasRole(role) && who.divisions().contains(division);
    }
}
