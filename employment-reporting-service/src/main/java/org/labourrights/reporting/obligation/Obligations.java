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
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.paging.Limit;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.reporting.reference.PathRange;
import org.labourrights.reporting.reference.ReportingPeriod;

/** The obligations that the caller may see. */
@ApplicationScoped
public class Obligations implements PanacheRepositoryBase<ReportingObligation, UUID> {

    private final CurrentCaller caller;
    private final Divisions divisions;

    Obligations(CurrentCaller caller, Divisions divisions) {
        this.caller = caller;
        this.divisions = divisions;
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

    /** One page: of one enterprise newest first, otherwise by the division that receives. */
    Page<ReportingObligation> search(ObligationQuery query, @Nullable String cursor, Limit limit) {
        UnifiedSocialCreditCode single = singleEnterprise(query);
        return single == null ? ofDivision(query, cursor, limit) : ofEnterprise(single, query, cursor, limit);
    }

    /** The list of one enterprise; an enterprise that asks for nothing else gets its own. */
    private @Nullable UnifiedSocialCreditCode singleEnterprise(ObligationQuery query) {
        Caller who = caller.get();
        if (query.uscc == null && who.paths().isEmpty() && who.usccs().size() == 1) {
            return new UnifiedSocialCreditCode(who.usccs().iterator().next());
        }
        return query.uscc;
    }

    private Page<ReportingObligation> ofEnterprise(
            UnifiedSocialCreditCode uscc, ObligationQuery query, @Nullable String cursor, Limit limit) {
        Conditions conditions = common(query);
        conditions.and("o.uscc = :uscc", "uscc", uscc.value());
        if (query.division != null) {
            conditions.below(PathRange.below(divisions.path(query.division)));
        }
        List<String> after = Cursor.decode(cursor, 1);
        if (!after.isEmpty()) {
            conditions.and("o.id < :after", "after", id(after.getFirst()));
        }
        return Page.of(
                conditions.run("o.id DESC", limit),
                limit,
                row -> List.of(row.id().toString()));
    }

    private Page<ReportingObligation> ofDivision(ObligationQuery query, @Nullable String cursor, Limit limit) {
        Conditions conditions = common(query);
        conditions.below(
                query.division == null ? PathRange.of(caller.get()) : PathRange.below(divisions.path(query.division)));
        Caller who = caller.get();
        if (who.paths().isEmpty()) {
            conditions.and("o.uscc = ANY (:own)", "own", who.usccs().toArray(String[]::new));
        }
        List<String> after = Cursor.decode(cursor, 2);
        if (!after.isEmpty()) {
            conditions.and("(o.division_path, o.id) > (:afterPath, :after)", "afterPath", after.get(0));
            conditions.parameters.put("after", id(after.get(1)));
        }
        return Page.of(
                conditions.run("o.division_path, o.id", limit),
                limit,
                row -> List.of(row.divisionPath(), row.id().toString()));
    }

    private Conditions common(ObligationQuery query) {
        Conditions conditions = new Conditions();
        if (query.status != null) {
            conditions.and("o.state = :state", "state", query.status.name());
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

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Cursor.unreadable();
        }
    }

    private final class Conditions {
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
        List<ReportingObligation> run(String order, Limit limit) {
            Query query = getEntityManager()
                    .createNativeQuery(
                            "SELECT o.* FROM reporting_obligation o WHERE " + String.join(" AND ", texts) + " ORDER BY "
                                    + order + " LIMIT " + limit.fetch(),
                            ReportingObligation.class);
            parameters.forEach(query::setParameter);
            return query.getResultList();
        }
    }
}
