package org.labourrights.reporting.risk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.kernel.directory.RiskLevel;

/** Risk warnings that the current scope may see. */
@ApplicationScoped
class RiskWarnings implements PanacheRepositoryBase<RiskWarning, UUID> {

    /** What a list is asked for; null = any. Paths as in {@link AssessmentRows.Filter}. */
    record Filter(
            @Nullable UnifiedSocialCreditCode uscc,
            @Nullable RiskLevel level,
            @Nullable WarningState state,
            String from,
            String to) {}

    /** @throws ProblemException {@code E-NOT-FOUND} when there is none or the caller may not see it */
    RiskWarning get(UUID id) {
        RiskWarning warning = findById(id);
        if (warning == null) {
            throw new ProblemException(new RiskProblem.Unknown());
        }
        return warning;
    }

    /** The enterprise's one warning that is not cleared. */
    Optional<RiskWarning> open(UnifiedSocialCreditCode uscc) {
        return find("uscc = ?1 and state <> ?2", uscc, WarningState.CLEARED).firstResultOptional();
    }

    List<RiskWarning> list(Filter filter, PageRequest page) {
        List<String> after = page.after(2);
        List<String> where = new ArrayList<>(List.of("divisionPath >= :from", "divisionPath < :to"));
        Map<String, Object> values = new HashMap<>(Map.of("from", filter.from(), "to", filter.to()));
        if (filter.uscc() != null) {
            where.add("uscc = :uscc");
            values.put("uscc", filter.uscc());
        }
        if (filter.level() != null) {
            where.add("level = :level");
            values.put("level", filter.level());
        }
        if (filter.state() != null) {
            where.add("state = :state");
            values.put("state", filter.state());
        }
        if (!after.isEmpty()) {
            where.add("(divisionPath, id) > (:path, :id)");
            values.put("path", after.getFirst());
            values.put("id", Cursor.id(after.getLast()));
        }
        return find(String.join(" and ", where) + " order by divisionPath, id", values)
                .page(0, page.fetch())
                .list();
    }
}
