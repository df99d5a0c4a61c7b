package org.labourrights.reporting.obligation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.labourrights.chassis.division.AskedDivision;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.PathRange;
import org.labourrights.reporting.reference.ReportingPeriod;

/** The obligations that the caller may see. */
@ApplicationScoped
public class Obligations implements PanacheRepositoryBase<ReportingObligation, UUID> {

    private static final String OWN_AND_URGED = """
            (SELECT id FROM reporting_obligation WHERE uscc = ANY (:own)
             UNION ALL
             SELECT obligation_id FROM obligation_urging WHERE platform_uscc = ANY (:own)) AS concerned
            JOIN reporting_obligation o ON o.id = concerned.id
            """;

    private final CurrentCaller caller;
    private final AskedDivision askedDivision;

    Obligations(CurrentCaller caller, AskedDivision askedDivision) {
        this.caller = caller;
        this.askedDivision = askedDivision;
    }

    /**
     * The obligation.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404) when there is none or the caller may not see it
     */
    public ReportingObligation get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /** The obligation with this number; empty when there is none or the caller may not see it. */
    public Optional<ReportingObligation> byNumber(String obligationNo) {
        return find("obligationNo", obligationNo).singleResultOptional();
    }

    /**
     * One page, newest first: of the enterprise that is asked for; for an enterprise that asks for none, its own and
     * those of the partners that it must urge. For everybody else by the division that receives.
     */
    Page<ReportingObligation> search(ObligationQuery query, PageRequest page) {
        Caller who = caller.get();
        if (query.uscc != null) {
            Conditions conditions = common(query);
            conditions.and("o.uscc = :uscc", "uscc", query.uscc.value());
            return newestFirst(conditions, query, page);
        }
        if (who.paths().isEmpty()) {
            Conditions conditions = common(query);
            conditions.from = OWN_AND_URGED;
            conditions.parameters.put("own", who.usccs().toArray(String[]::new));
            return newestFirst(conditions, query, page);
        }
        return ofDivision(query, page);
    }

    private Page<ReportingObligation> newestFirst(Conditions conditions, ObligationQuery query, PageRequest page) {
        if (query.division != null) {
            conditions.below(PathRange.below(askedDivision.path(query.division)));
        }
        List<String> after = page.after(1);
        if (!after.isEmpty()) {
            conditions.and("o.id < :after", "after", Cursor.id(after.getFirst()));
        }
        return page.of(
                conditions.run("o.id DESC", page), row -> List.of(row.id().toString()));
    }

    private Page<ReportingObligation> ofDivision(ObligationQuery query, PageRequest page) {
        Conditions conditions = common(query);
        conditions.below(
                query.division == null
                        ? PathRange.of(caller.get())
                        : PathRange.below(askedDivision.path(query.division)));
        Caller who = caller.get();
        if (who.paths().isEmpty()) {
            conditions.and("o.uscc = ANY (:own)", "own", who.usccs().toArray(String[]::new));
        }
        List<String> after = page.after(2);
        if (!after.isEmpty()) {
            conditions.and("(o.division_path, o.id) > (:afterPath, :after)", "afterPath", after.get(0));
            conditions.parameters.put("after", Cursor.id(after.get(1)));
        }
        return page.of(
                conditions.run("o.division_path, o.id", page),
                row -> List.of(row.divisionPath(), row.id().toString()));
    }

    private Conditions common(ObligationQuery query) {
        Conditions conditions = new Conditions();
        if (query.state != null) {
            conditions.and("o.state = :state", "state", query.state.name());
        }
        if (query.reportKind != null) {
            conditions.and("o.report_kind = :kind", "kind", query.reportKind.name());
        }
        if (query.period != null) {
            if (ReportingPeriod.find(query.period).isEmpty()) {
                throw new ProblemException(Problem.of("E-PARAMETER", List.of(FieldProblem.of("?period", "E-FORMAT"))));
            }
            conditions.and("o.period = :period", "period", query.period);
        }
        return conditions;
    }

    private final class Conditions {
        private String from = "reporting_obligation o";
        private final List<String> texts = new ArrayList<>();
        private final Map<String, Object> parameters = new LinkedHashMap<>();

        void and(String text, String parameter, Object value) {
            texts.add(text);
            parameters.put(parameter, value);
        }

        void below(PathRange range) {
            and("o.division_path >= :from", "from", range.from());
            and("o.division_path < :to", "to", range.to());
        }

        @SuppressWarnings("unchecked") // the query names its entity
        List<ReportingObligation> run(String order, PageRequest page) {
            Query query = getEntityManager()
                    .createNativeQuery(
                            "SELECT o.* FROM " + from + " WHERE "
                                    + (texts.isEmpty() ? "true" : String.join(" AND ", texts))
                                    + " ORDER BY " + order + " LIMIT " + page.fetch(),
                            ReportingObligation.class);
            parameters.forEach(query::setParameter);
            return query.getResultList();
        }
    }
}
