package org.labourrights.inspection.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.inspection.penalty.Benchmark;
import org.labourrights.inspection.penalty.Benchmarks;

/** Proposes penalties within the benchmark and announces them to the party (事先告知). */
@ApplicationScoped
@Transactional
class PenalizeCase {

    private final InspectionCases cases;
    private final CaseParts parts;
    private final Benchmarks benchmarks;
    private final CaseDocuments documents;
    private final CaseJournal journal;
    private final Stamps stamps;

    PenalizeCase(
            InspectionCases cases,
            CaseParts parts,
            Benchmarks benchmarks,
            CaseDocuments documents,
            CaseJournal journal,
            Stamps stamps) {
        this.cases = cases;
        this.parts = parts;
        this.benchmarks = benchmarks;
        this.documents = documents;
        this.journal = journal;
        this.stamps = stamps;
    }

    /**
     * One penalty for one violation, until the party is told.
     *
     * @throws ProblemException {@code E-CASE-FIELDS} (422) for what the case is not about, or no law that is known fines;
     *     {@code E-PENALTY-BENCHMARK} (422) outside the benchmark; {@code E-STATE} (409)
     */
    InspectionCase propose(UUID id, Precondition made, NewPenalty wanted) {
        InspectionCase one = investigated(cases.handled(id, made));
        requireNotNoticed(one);
        if (!one.types().contains(wanted.violationType())
                || parts.penalties(id).stream().anyMatch(each -> each.violationType() == wanted.violationType())) {
            throw OpenCase.refused("/violationType", "E-CASE-VIOLATION");
        }
        if (wanted.workerCount() > Math.max(one.workerCount(), 1)) {
            throw OpenCase.refused("/workerCount", "E-CASE-WORKERS");
        }
        Stamp now = stamps.now();
        Benchmark row = benchmarks
                .find(wanted.violationType(), wanted.severity(), one.division(), OpenCase.day(now))
                .orElseThrow(() -> OpenCase.refused("/violationType", "E-CASE-NO-BENCHMARK"));
        requireWithin(row, wanted.amount(), wanted.workerCount());
        parts.keep(new CasePenalty(Ids.next(), one, row.id(), wanted, now));
        return stepped(one, "case.penalty.proposed.v1", now);
    }

    /** A proposal that was a mistake, until the party is told. */
    InspectionCase drop(UUID id, UUID penaltyId, Precondition made, String reason) {
        InspectionCase one = investigated(cases.handled(id, made));
        requireNotNoticed(one);
        parts.drop(parts.penalty(id, penaltyId));
        Stamp now = stamps.now();
        one.step(now);
        cases.flush();
        journal.note("case.penalty.dropped.v1", one, reason);
        return one;
    }

    /**
     * Another amount before the decision; once the party was told never a higher one (行政处罚法 §45).
     *
     * @throws ProblemException {@code E-CASE-DEARER}, {@code E-PENALTY-BENCHMARK} (422), {@code E-STATE} (409)
     */
    InspectionCase change(UUID id, UUID penaltyId, Precondition made, PenaltyReduction to) {
        InspectionCase one = investigated(cases.handled(id, made));
        CasePenalty penalty = parts.penalty(id, penaltyId);
        if (penalty.noticedAmount()
                .filter(told -> to.amount().compareTo(told) > 0)
                .isPresent()) {
            throw OpenCase.refused("/amount", "E-CASE-DEARER");
        }
        requireWithin(benchmarks.get(penalty.benchmarkId()), to.amount(), penalty.workerCount());
        Stamp now = stamps.now();
        penalty.become(to.amount(), to.amountReason(), now);
        return stepped(one, "case.penalty.changed.v1", now);
    }

    /**
     * Tells the party what is meant, and that it may speak and be heard.
     *
     * @throws ProblemException {@code E-CASE-PENALTY} (409) when there is nothing to tell, {@code E-STATE} (409)
     */
    InspectionCase notice(UUID id, Precondition made) {
        InspectionCase one = investigated(cases.handled(id, made));
        requireNotNoticed(one);
        List<CasePenalty> penalties = parts.penalties(id);
        if (penalties.isEmpty()) {
            throw new ProblemException(new CaseProblem.TooEarly("E-CASE-PENALTY", one.caseNo()));
        }
        Stamp now = stamps.now();
        penalties.forEach(each -> each.noticed(now));
        one.noticed(documents.issue(one, CaseDocuments.PENALTY_NOTICE).id(), now);
        return stepped(one, "case.penalty.noticed.v1", now);
    }

    private static void requireWithin(Benchmark row, Yuan amount, int workers) {
        if (!row.allows(amount, workers)) {
            throw new ProblemException(new CaseProblem.OutsideBenchmark(row.least(workers), row.most(workers)));
        }
    }

    private static InspectionCase investigated(InspectionCase one) {
        one.requireInvestigating(CaseState.DECIDED);
        if (one.investigatedOn().isEmpty()) {
            throw new ProblemException(new CaseProblem.TooEarly("E-CASE-INVESTIGATION", one.caseNo()));
        }
        return one;
    }

    private static void requireNotNoticed(InspectionCase one) {
        if (one.noticeDocument().isPresent()) {
            throw new ProblemException(new CaseProblem.TooEarly("E-CASE-NOTICED", one.caseNo()));
        }
    }

    private InspectionCase stepped(InspectionCase one, String type, Stamp now) {
        one.step(now);
        cases.flush();
        journal.note(type, one, null);
        return one;
    }
}
