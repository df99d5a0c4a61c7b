package org.labourrights.reporting.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.problem.WrongState;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.reporting.obligation.ObligationProgress;
import org.labourrights.reporting.obligation.ObligationState;
import org.labourrights.reporting.obligation.ReportKind;
import org.labourrights.reporting.obligation.ReportingObligation;

/** A dispatch agency files its annual report. */
@ApplicationScoped
class FileDispatchReport {

    private final DispatchReports reports;
    private final ObligationProgress obligations;
    private final CurrentCaller currentCaller;
    private final EventLog log;
    private final Stamps stamps;

    FileDispatchReport(
            DispatchReports reports,
            ObligationProgress obligations,
            CurrentCaller currentCaller,
            EventLog log,
            Stamps stamps) {
        this.reports = reports;
        this.obligations = obligations;
        this.currentCaller = currentCaller;
        this.log = log;
        this.stamps = stamps;
    }

    /**
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-SCOPE} (403), {@code E-STATE} (409) when nothing can be
     *     filed now, {@code E-REPORT-KIND} and {@code E-DISPATCH-REPORT} (422)
     */
    @Transactional
    AnnualDispatchReport file(UUID obligationId, DispatchSubmission submission) {
        ReportingObligation obligation = obligations.lock(obligationId);
        Caller caller = currentCaller.get();
        if (!caller.hasAnyRole(Roles.ENTERPRISE)
                || !caller.isParty(obligation.uscc().value())) {
            throw new ProblemException(Problem.of("E-SCOPE"));
        }
        if (obligation.reportKind() != ReportKind.DISPATCH_ANNUAL) {
            throw new ProblemException(
                    new DispatchProblem.WrongKind(obligation.reportKind().name()));
        }
        if (!obligation.state().acceptsReport()) {
            throw new ProblemException(
                    WrongState.of(obligationId, obligation.state(), ObligationState.SUBMITTED, obligation.version()));
        }
        requireFit(submission);
        AnnualDispatchReport report =
                new AnnualDispatchReport(Ids.next(), obligation.facts(), submission, stamps.now());
        reports.persistAndFlush(report);
        obligations.submitted(obligationId);
        log.append(Event.of(
                        "dispatch.report.submitted.v1",
                        report.id(),
                        report.divisionPath(),
                        new Submitted(report.year(), report.dispatchedTotal()))
                .withUscc(report.uscc().value())
                .internal());
        return report;
    }

    private static void requireFit(DispatchSubmission submission) {
        List<FieldProblem> faults = new ArrayList<>();
        long sum = submission.clients().stream()
                .mapToLong(DispatchClient::dispatchedCount)
                .sum();
        if (sum != submission.dispatchedCount()) {
            faults.add(new FieldProblem(
                    "/dispatchedCount",
                    "E-DISPATCH-SUM",
                    Map.of("total", submission.dispatchedCount(), "clients", sum)));
        }
        long distinct = submission.clients().stream()
                .map(DispatchClient::uscc)
                .distinct()
                .count();
        if (distinct < submission.clients().size()) {
            faults.add(FieldProblem.of("/clients", "E-DUPLICATE"));
        }
        if (submission.feesIncome().negative()) {
            faults.add(FieldProblem.of("/feesIncome", "E-DISPATCH-FEES"));
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(new DispatchProblem.Unfit(faults));
        }
    }

    record Submitted(int year, int dispatchedTotal) {}
}
