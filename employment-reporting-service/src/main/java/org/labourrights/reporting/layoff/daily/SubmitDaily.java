package org.labourrights.reporting.layoff.daily;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.reporting.layoff.LayoffPlans;
import org.labourrights.reporting.layoff.daily.DayFacts.RunningPlan;

/** An officer files the daily layoff report of a division, or corrects it. */
@ApplicationScoped
class SubmitDaily {

    private final DailyReports reports;
    private final LayoffPlans plans;
    private final DailyRevisions revisions;
    private final Journal journal;
    private final CurrentCaller currentCaller;
    private final Stamps stamps;

    SubmitDaily(
            DailyReports reports,
            LayoffPlans plans,
            DailyRevisions revisions,
            Journal journal,
            CurrentCaller currentCaller,
            Stamps stamps) {
        this.reports = reports;
        this.plans = plans;
        this.revisions = revisions;
        this.journal = journal;
        this.currentCaller = currentCaller;
        this.stamps = stamps;
    }

    /**
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-SCOPE} (403), {@code E-VERSION} (412), {@code E-STATE}
     *     (409), {@code E-LAYOFF-DAILY} (422) when the figures do not fit the running plans
     */
    @Transactional
    DailyLayoffReport submit(UUID id, Precondition made, DailySubmission submission) {
        DailyLayoffReport report = taken(id, made);
        DailyEvent filed = report.file(submission.zeroReport(), fitting(report, submission, ""), stamps.now());
        journal.write(filed);
        return report;
    }

    /**
     * What was filed before stays readable.
     *
     * @throws ProblemException as {@link #submit}, and {@code E-LAYOFF-UNFILED} (409)
     */
    @Transactional
    DailyLayoffReport correct(UUID id, Precondition made, DailyCorrection correction) {
        DailyLayoffReport report = taken(id, made);
        report.requireFiled();
        DailySubmission submission = correction.report();
        List<DailyLine> lines = fitting(report, submission, "/report");
        Stamp now = stamps.now();
        revisions.keep(report, correction.reason(), now);
        DailyEvent corrected = report.correct(submission.zeroReport(), lines, correction.reason(), now);
        journal.write(corrected);
        return report;
    }

    private DailyLayoffReport taken(UUID id, Precondition made) {
        DailyLayoffReport report = reports.locked(id);
        Caller caller = currentCaller.get();
        if (!caller.hasAnyRole(Roles.BUREAU) || !caller.covers(report.divisionPath())) {
            throw new ProblemException(Problem.of("E-SCOPE"));
        }
        made.require(report.version());
        return report;
    }

    /** @param at where in the body the submission stands */
    private List<DailyLine> fitting(DailyLayoffReport report, DailySubmission submission, String at) {
        DayFacts facts = facts(report);
        List<FieldProblem> faults = DailyRule.faults(submission, facts).stream()
                .map(fault -> new FieldProblem(at + fault.pointer(), fault.code(), fault.parameters()))
                .toList();
        if (!faults.isEmpty()) {
            throw new ProblemException(new DailyProblem.Unfit(faults));
        }
        return lines(submission, facts);
    }

    private DayFacts facts(DailyLayoffReport report) {
        LocalDate day = report.reportDate();
        List<RunningPlan> running = plans.running(report.divisionCode(), day).stream()
                .map(plan -> new RunningPlan(
                        plan.id(),
                        plan.uscc(),
                        plan.proposal().plannedCount(),
                        plan.proposal().startOn()))
                .toList();
        Optional<DailyLayoffReport> last = reports.filedBefore(report.divisionCode(), day);
        Map<UUID, Integer> before = new HashMap<>();
        last.ifPresent(filed ->
                filed.enterprises().forEach(line -> before.put(line.layoffPlanId(), line.cumulativeLaidOff())));
        boolean unbroken =
                last.map(filed -> filed.reportDate().plusDays(1).equals(day)).orElse(false);
        return new DayFacts(day, running, before, unbroken);
    }

    /** A zero report says that the figures of the last one stand on. */
    private static List<DailyLine> lines(DailySubmission submission, DayFacts facts) {
        Map<UUID, DailyEntry> entries = new HashMap<>();
        submission.enterprises().forEach(entry -> entries.put(entry.layoffPlanId(), entry));
        return facts.running().stream()
                .map(plan -> line(plan, entries.get(plan.id()), facts.leftBefore(plan.id())))
                .toList();
    }

    private static DailyLine line(RunningPlan plan, @Nullable DailyEntry entry, int leftBefore) {
        return entry == null
                ? new DailyLine(plan.id(), plan.uscc(), leftBefore, 0, plan.plannedCount() - leftBefore, 0)
                : new DailyLine(
                        plan.id(),
                        plan.uscc(),
                        entry.cumulativeLaidOff(),
                        entry.today(),
                        entry.remaining(),
                        entry.incidents());
    }
}
