package org.labourrights.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.evidence.Proofs;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.PathRange;
import org.labourrights.edge.Language;

/** Shows reports, their versions and receipts, and finds them by keyset in the order of the recipient divisions. */
@ApplicationScoped
class ReadReports {

    private final EntityManager entities;
    private final EmploymentReports reports;
    private final ReportViews views;
    private final CurrentCaller caller;
    private final Proofs proofs;

    ReadReports(
            EntityManager entities, EmploymentReports reports, ReportViews views, CurrentCaller caller, Proofs proofs) {
        this.entities = entities;
        this.reports = reports;
        this.views = views;
        this.caller = caller;
        this.proofs = proofs;
    }

    /** @throws ProblemException {@code E-NOT-FOUND} (404) when there is none or the caller may not see it */
    @Transactional
    ReportView one(UUID reportId, Language language) {
        EmploymentReport report = reports.get(reportId);
        return views.report(report, reports.versions(report), language);
    }

    /** @throws ProblemException {@code E-NOT-FOUND} (404) */
    @Transactional
    ReportVersionView version(UUID reportId, int number, Language language) {
        EmploymentReport report = reports.get(reportId);
        return views.version(report, reports.version(report, number), language);
    }

    /** The canonical document of a version. */
    @Transactional
    Canonical document(UUID reportId, int number) {
        EmploymentReport report = reports.get(reportId);
        return reports.version(report, number).document();
    }

    /** The receipt of a version; of the latest one when {@code number} is {@code null}. */
    @Transactional
    SubmissionReceipt receipt(UUID reportId, @Nullable Integer number, String versionsPath, Language language) {
        EmploymentReport report = reports.get(reportId);
        ReportVersion version = reports.version(report, number == null ? report.reportVersion() : number);
        return views.receipt(new Filing(report, version, false), versionsPath, language);
    }

    /**
     * The proof that a version was filed, of the latest one when {@code number} is {@code null}.
     *
     * @throws ProblemException {@code E-NOT-FOUND}, {@code E-NOT-SEALED} (404)
     */
    @Transactional
    String proof(UUID reportId, @Nullable Integer number) {
        EmploymentReport report = reports.get(reportId);
        ReportVersion version = reports.version(report, number == null ? report.reportVersion() : number);
        return proofs.ofSubject(report.id().toString(), SubmitReport.SUBMITTED, version.reportVersion());
    }

    @Transactional
    Page<ReportSummary> page(ReportQuery query, PageRequest page) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        List<String> conditions = conditions(query, parameters);
        after(page.after(2), conditions, parameters);
        TypedQuery<EmploymentReport> found = entities.createQuery(
                "FROM EmploymentReport r WHERE " + String.join(" AND ", conditions) + " ORDER BY r.divisionPath, r.id",
                EmploymentReport.class);
        parameters.forEach(found::setParameter);
        List<EmploymentReport> rows = found.setMaxResults(page.fetch()).getResultList();
        return page.of(rows.stream().map(ReportSummary::of).toList(), ReportSummary::key);
    }

    private List<String> conditions(ReportQuery query, Map<String, Object> parameters) {
        Caller who = caller.get();
        List<String> conditions = new ArrayList<>(List.of(reach(who, parameters)));
        if (who.usccs().isEmpty()) {
            // What was never filed is the enterprise's own business.
            conditions.add("r.reportVersion > 0");
        }
        equal(conditions, parameters, "state", query.state);
        equal(conditions, parameters, "period", query.period);
        equal(conditions, parameters, "uscc", query.uscc);
        return conditions;
    }

    /** An enterprise is led to its own reports, a bureau to those of its divisions: each by an index of its own. */
    private static String reach(Caller who, Map<String, Object> parameters) {
        if (who.paths().isEmpty()) {
            parameters.put(
                    "own",
                    who.usccs().stream().map(UnifiedSocialCreditCode::unchecked).toList());
            return "r.uscc IN :own";
        }
        PathRange range = PathRange.of(who);
        parameters.put("from", range.from());
        parameters.put("to", range.to());
        return "r.divisionPath >= :from AND r.divisionPath < :to";
    }

    private static void equal(
            List<String> conditions, Map<String, Object> parameters, String field, @Nullable Object value) {
        if (value != null) {
            conditions.add("r." + field + " = :" + field);
            parameters.put(field, value);
        }
    }

    private static void after(List<String> cursor, List<String> conditions, Map<String, Object> parameters) {
        if (cursor.isEmpty()) {
            return;
        }
        conditions.add("(r.divisionPath, r.id) > (:afterPath, :afterId)");
        parameters.put("afterPath", cursor.get(0));
        parameters.put("afterId", Cursor.id(cursor.get(1)));
    }
}
