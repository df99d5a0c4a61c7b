package org.labourrights.arrears.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.division.AskedDivision;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.PathRange;

/** Lists leads by keyset: by place, or by the day that has to be kept next. Each condition has an index of its own. */
@ApplicationScoped
class LeadSearch {

    private final EntityManager entities;
    private final CurrentCaller caller;
    private final AskedDivision askedDivision;
    private final LeadReach reach;

    LeadSearch(EntityManager entities, CurrentCaller caller, AskedDivision askedDivision, LeadReach reach) {
        this.entities = entities;
        this.caller = caller;
        this.askedDivision = askedDivision;
        this.reach = reach;
    }

    Page<ArrearsLead> search(LeadQuery query, PageRequest page) {
        boolean byDay = query.dueBefore != null;
        Statement statement = new Statement();
        conditions(query, statement);
        List<String> after = page.after(2);
        if (!after.isEmpty()) {
            statement.and(
                    (byDay ? "(next_due_on, id)" : "(division_path, id)") + " > (:first, :id)",
                    "first",
                    byDay ? Cursor.day(after.getFirst()) : after.getFirst());
            statement.parameters.put("id", Cursor.id(after.get(1)));
        }
        List<ArrearsLead> rows = statement.run(byDay ? "next_due_on, id" : "division_path, id", page.fetch());
        return page.of(
                rows,
                row -> List.of(
                        byDay ? String.valueOf(row.milestones().nextDueOn()) : row.divisionPath(),
                        row.id().toString()));
    }

    private void conditions(LeadQuery query, Statement statement) {
        range(PathRange.of(caller.get()), "", statement);
        reach.agenciesOf(caller.get())
                .ifPresent(agencies -> statement.and(
                        "taken_over_by = ANY (string_to_array(:agencies, ','))",
                        "agencies",
                        String.join(",", agencies)));
        if (query.division != null) {
            range(PathRange.below(askedDivision.path(query.division)), "Asked", statement);
        }
        statement.equal("state", query.state == null ? null : query.state.name());
        statement.equal("uscc", query.uscc == null ? null : query.uscc.value());
        statement.equal("channel", query.channel == null ? null : query.channel.name());
        statement.equal("handler_id", query.handler);
        if (query.dueBefore != null) {
            statement.and("next_due_on < :dueBefore", "dueBefore", query.dueBefore);
        }
    }

    /** The whole country goes without saying: a plan made for any range would read all of it to sort what is due. */
    private static void range(PathRange range, String name, Statement statement) {
        if (range.isNation()) {
            return;
        }
        statement.and("division_path >= :from" + name, "from" + name, range.from());
        statement.and("division_path < :to" + name, "to" + name, range.to());
    }

    private final class Statement {
        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> parameters = new LinkedHashMap<>();

        void and(String condition, String parameter, Object value) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }

        void equal(String column, @Nullable String value) {
            if (value != null) {
                and(column + " = :" + column, column, value);
            }
        }

        @SuppressWarnings("unchecked")
        List<ArrearsLead> run(String order, int count) {
            Query query = entities.createNativeQuery(
                    "SELECT * FROM arrears_lead %s ORDER BY %s LIMIT %d"
                            .formatted(
                                    conditions.isEmpty() ? "" : "WHERE " + String.join(" AND ", conditions),
                                    order,
                                    count),
                    ArrearsLead.class);
            parameters.forEach(query::setParameter);
            return query.getResultList();
        }
    }
}
