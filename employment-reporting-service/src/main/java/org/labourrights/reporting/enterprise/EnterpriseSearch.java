package org.labourrights.reporting.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.division.AskedDivision;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.PathRange;
import org.labourrights.kernel.directory.CreditLevel;
import org.labourrights.kernel.directory.EnterpriseRole;
import org.labourrights.kernel.directory.EnterpriseStatus;
import org.labourrights.kernel.directory.PartnerType;
import org.labourrights.kernel.directory.SoughtName;

/**
 * Finds enterprises by keyset. Each condition leads to an index of its own: place and industry through the tables that
 * are ordered like the list, names through their pieces, the rest through partial or combined indexes.
 */
@ApplicationScoped
class EnterpriseSearch {

    private static final String COLUMNS = """
            e.id, e.uscc, e.name, e.role, e.partner_type, e.industries, e.registered_division, e.operating_divisions,
            e.head_enterprise, e.key_enterprise, e.status, e.credit_level
            """;

    private final EntityManager entities;
    private final CurrentCaller caller;
    private final AskedDivision askedDivision;

    EnterpriseSearch(EntityManager entities, CurrentCaller caller, AskedDivision askedDivision) {
        this.entities = entities;
        this.caller = caller;
        this.askedDivision = askedDivision;
    }

    /**
     * Refuses what the search would refuse, before an answer has begun.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404) for an unknown division
     */
    void require(EnterpriseQuery query) {
        Stream.of(Optional.ofNullable(query.registeredDivision), Optional.ofNullable(query.operatingDivision))
                .flatMap(Optional::stream)
                .forEach(askedDivision::path);
    }

    /** @throws ProblemException {@code E-NOT-FOUND} (404) for an unknown division */
    Page<EnterpriseSummary> search(EnterpriseQuery query, PageRequest page) {
        List<EnterpriseSummary> rows = rows(query, page.after(2), page.fetch());
        return page.of(rows, EnterpriseSummary::key);
    }

    /** @param after sort key of the last row seen; empty for the first page */
    List<EnterpriseSummary> rows(EnterpriseQuery query, List<String> after, int count) {
        Statement statement = new Statement();
        String sort = from(query, statement);
        conditions(query, statement);
        if (!after.isEmpty()) {
            statement.and("(" + sort + ".path, " + sort + ".id) > (:afterPath, :afterId)", "afterPath", after.get(0));
            statement.parameters.put("afterId", Cursor.id(after.get(1)));
        }
        return statement.run(sort, count);
    }

    /** Chooses the table that leads the list; returns its alias, whose columns path and id are the order. */
    private String from(EnterpriseQuery query, Statement statement) {
        PathRange range = range(query);
        if (query.operatingDivision != null) {
            statement.from = """
                    (SELECT division_path AS path, enterprise_id AS id FROM enterprise_operation) o
                    JOIN enterprise e ON e.id = o.id
                    """;
            statement.and("""
                    NOT EXISTS (SELECT FROM enterprise_operation p WHERE p.enterprise_id = o.id
                                AND p.division_path >= :from AND p.division_path < o.path)
                    """);
            return ranged(
                    statement, "o", PathRange.below(askedDivision.path("operatingDivision", query.operatingDivision)));
        }
        if (query.industry != null) {
            statement.from = """
                    (SELECT industry, division_path AS path, enterprise_id AS id FROM enterprise_industry) i
                    JOIN enterprise e ON e.id = i.id
                    """;
            statement.and("i.industry = :industry", "industry", query.industry);
            return ranged(statement, "i", range);
        }
        statement.from = "(SELECT division_path AS path, enterprise.* FROM enterprise) e";
        return ranged(statement, "e", range);
    }

    private PathRange range(EnterpriseQuery query) {
        return query.registeredDivision == null
                ? PathRange.of(caller.get())
                : PathRange.below(askedDivision.path("registeredDivision", query.registeredDivision));
    }

    private static String ranged(Statement statement, String alias, PathRange range) {
        statement.and(alias + ".path >= :from", "from", range.from());
        statement.and(alias + ".path < :to", "to", range.to());
        return alias;
    }

    private void conditions(EnterpriseQuery query, Statement statement) {
        statement.equal("e.uscc", "uscc", query.uscc == null ? null : query.uscc.value());
        statement.equal("e.role", "role", query.role == null ? null : query.role.name());
        statement.equal("e.status", "status", query.status == null ? null : query.status.name());
        flag(statement, "e.head_enterprise", query.headEnterprise);
        flag(statement, "e.key_enterprise", query.keyEnterprise);
        flag(statement, "(e.role = 'PLATFORM' AND e.company_level IS NULL)", query.companyLevelMissing);
        if (query.operatingDivision != null && query.industry != null) {
            statement.and(
                    "EXISTS (SELECT FROM enterprise_industry i WHERE i.enterprise_id = e.id AND i.industry = :industry)",
                    "industry",
                    query.industry);
        }
        if (query.operatingDivision != null && query.registeredDivision != null) {
            PathRange registered = range(query);
            statement.and("e.division_path >= :registeredFrom", "registeredFrom", registered.from());
            statement.and("e.division_path < :registeredTo", "registeredTo", registered.to());
        }
        name(query, statement);
        Caller who = caller.get();
        if (who.paths().isEmpty()) {
            statement.and("e.uscc = ANY (:own)", "own", who.usccs().toArray(String[]::new));
        }
    }

    private static void flag(Statement statement, String column, @Nullable Boolean wanted) {
        if (wanted != null) {
            statement.and(wanted ? column : "NOT " + column);
        }
    }

    private void name(EnterpriseQuery query, Statement statement) {
        if (query.name == null) {
            return;
        }
        SoughtName.of(query.name).map(name -> name.within(range(query))).ifPresent(name -> {
            statement.from += " JOIN directory_name n ON n.uscc = e.uscc";
            statement.and(
                    "n.pieces @> CAST(:pieces AS text[])",
                    "pieces",
                    name.pieces().toArray(String[]::new));
            statement.and("strpos(n.name_key, :nameKey) > 0", "nameKey", name.key());
        });
    }

    private final class Statement {
        private String from = "";
        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> parameters = new LinkedHashMap<>();

        void and(String condition) {
            conditions.add(condition);
        }

        void and(String condition, String parameter, Object value) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }

        void equal(String column, String parameter, @Nullable String value) {
            if (value != null) {
                and(column + " = :" + parameter, parameter, value);
            }
        }

        List<EnterpriseSummary> run(String sort, int count) {
            String sql = "SELECT %s.path AS sort_path, %s FROM %s WHERE %s ORDER BY %s.path, %s.id LIMIT %d"
                    .formatted(sort, COLUMNS, from, String.join(" AND ", conditions), sort, sort, count);
            Query query = entities.createNativeQuery(sql, Tuple.class);
            parameters.forEach(query::setParameter);
            List<?> rows = query.getResultList();
            return rows.stream().map(row -> summary((Tuple) row)).toList();
        }
    }

    private static EnterpriseSummary summary(Tuple row) {
        String partnerType = row.get("partner_type", String.class);
        String creditLevel = row.get("credit_level", String.class);
        return new EnterpriseSummary(
                row.get("id", UUID.class),
                row.get("sort_path", String.class),
                new UnifiedSocialCreditCode(row.get("uscc", String.class)),
                row.get("name", String.class),
                EnterpriseRole.valueOf(row.get("role", String.class)),
                partnerType == null ? null : PartnerType.valueOf(partnerType),
                List.of(row.get("industries", String[].class)),
                new DivisionCode(row.get("registered_division", String.class)),
                Arrays.stream(row.get("operating_divisions", String[].class))
                        .map(DivisionCode::new)
                        .toList(),
                row.get("head_enterprise", Boolean.class),
                row.get("key_enterprise", Boolean.class),
                EnterpriseStatus.valueOf(row.get("status", String.class)),
                creditLevel == null ? null : CreditLevel.valueOf(creditLevel));
    }
}
