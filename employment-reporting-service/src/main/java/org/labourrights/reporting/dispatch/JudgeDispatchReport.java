package org.labourrights.reporting.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.policy.PolicyRow;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.time.DueDate;
import org.labourrights.chassis.time.DueDateRule;
import org.labourrights.chassis.time.RollRule;
import org.labourrights.reporting.enterprise.Enterprises;
import org.labourrights.reporting.enterprise.LeaveMarket;
import org.labourrights.reporting.obligation.ObligationProgress;

/** The bureau verifies an annual dispatch report, and ends the business of an agency that did not rectify. */
@ApplicationScoped
class JudgeDispatchReport {

    private final DispatchReports reports;
    private final ObligationProgress obligations;
    private final Enterprises enterprises;
    private final LeaveMarket leaveMarket;
    private final Policies policies;
    private final DueDateRule dueDates;
    private final CurrentCaller currentCaller;
    private final EventLog log;
    private final Stamps stamps;
    private final Clock clock;

    JudgeDispatchReport(
            DispatchReports reports,
            ObligationProgress obligations,
            Enterprises enterprises,
            LeaveMarket leaveMarket,
            Policies policies,
            DueDateRule dueDates,
            CurrentCaller currentCaller,
            EventLog log,
            Stamps stamps,
            Clock clock) {
        this.reports = reports;
        this.obligations = obligations;
        this.enterprises = enterprises;
        this.leaveMarket = leaveMarket;
        this.policies = policies;
        this.dueDates = dueDates;
        this.currentCaller = currentCaller;
        this.log = log;
        this.stamps = stamps;
        this.clock = clock;
    }

    /**
     * The first verification settles the obligation either way: the duty was to report.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-SCOPE} (403), {@code E-VERSION} (412), {@code E-STATE}
     *     (409), {@code E-DISPATCH-REPORT} (422) when findings are missing or have no place
     */
    @Transactional
    AnnualDispatchReport verify(UUID id, Precondition made, DispatchVerification verification) {
        AnnualDispatchReport report = forDecision(id, made);
        boolean first = report.state() == DispatchReportState.SUBMITTED;
        switch (verification.result()) {
            case QUALIFIED -> {
                if (verification.findings() != null) {
                    throw unfit("/findings", "E-NOT-ALLOWED");
                }
                report.qualified();
            }
            case UNQUALIFIED -> report.unqualified(required(verification.findings()), rectifyDue(report));
        }
        if (first) {
            obligations.accepted(report.obligationId());
        }
        return written(report, "dispatch.report.verified.v1", verification.findings());
    }

    /**
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-SCOPE} (403), {@code E-VERSION} (412), {@code E-STATE}
     *     (409), {@code E-DISPATCH-RECTIFYING} (422), {@code E-DISPATCH-REPORT} (422) when a text carries personal data
     */
    @Transactional
    AnnualDispatchReport exit(UUID id, Precondition made, DispatchExit exit) {
        AnnualDispatchReport report = forDecision(id, made);
        report.exited(exit.decisionNo(), LocalDate.now(clock));
        leaveMarket.leave(report.uscc(), exit.decisionNo(), exit.reason());
        return written(report, "dispatch.agency.exited.v1", exit.reason());
    }

    private AnnualDispatchReport forDecision(UUID id, Precondition made) {
        AnnualDispatchReport report = reports.locked(id);
        Caller caller = currentCaller.get();
        if (!caller.hasAnyRole(Roles.BUREAU) || !caller.covers(report.divisionPath())) {
            throw new ProblemException(Problem.of("E-SCOPE"));
        }
        made.require(report.version());
        return report;
    }

    private AnnualDispatchReport written(AnnualDispatchReport report, String type, @Nullable String reason) {
        report.touched(stamps.now());
        reports.flush();
        log.append(Event.of(type, report.id(), report.divisionPath(), new Judged(report.year(), report.state()))
                .withUscc(report.uscc().value())
                .withReason(reason)
                .internal());
        return report;
    }

    private DueDate rectifyDue(AnnualDispatchReport report) {
        LocalDate today = LocalDate.now(clock);
        PolicyRow<Integer> days = policies.row(
                DispatchKeys.RECTIFICATION_DAYS, enterprises.get(report.uscc()).registeredDivision(), today);
        return dueDates.due(today, days.value(), days.dayUnit(), RollRule.FORWARD, days.basis());
    }

    private static String required(@Nullable String findings) {
        if (findings == null) {
            throw unfit("/findings", "E-REQUIRED");
        }
        return findings;
    }

    private static ProblemException unfit(String pointer, String code) {
        return new ProblemException(new DispatchProblem.Unfit(List.of(FieldProblem.of(pointer, code))));
    }

    record Judged(int year, DispatchReportState state) {}
}
