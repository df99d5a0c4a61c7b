package org.labourrights.reporting.letter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Caller;

/** The letters that the caller may see. */
@ApplicationScoped
public class Letters implements PanacheRepositoryBase<GuidanceLetter, UUID> {

    /** @throws ProblemException {@code E-NOT-FOUND} (404) when there is none or the caller may not see it */
    GuidanceLetter get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /** The letters of one round of an obligation, the reminder first. */
    List<GuidanceLetter> ofRound(UUID obligationId, int round) {
        return list("obligationId = ?1 and round = ?2 order by issuedOn, letterNo", obligationId, round);
    }

    /** Letters by division and id. */
    List<GuidanceLetter> page(Caller caller, LetterFilter filter, PageRequest page) {
        List<String> after = page.after(2);
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        reach(caller, conditions, values);
        filter.conditions(conditions, values);
        if (!after.isEmpty()) {
            conditions.add("(divisionPath > :afterPath or (divisionPath = :afterPath and id > :afterId))");
            values.put("afterPath", after.get(0));
            values.put("afterId", Cursor.id(after.get(1)));
        }
        return find(String.join(" and ", conditions) + " order by divisionPath, id", values)
                .range(0, page.limit().value())
                .list();
    }

    /** The floor of the database says the same; here it is said so that an index serves it. */
    private static void reach(Caller caller, List<String> conditions, Map<String, Object> values) {
        List<String> reach = new ArrayList<>();
        for (String path : caller.paths()) {
            String name = "path" + reach.size();
            reach.add("(divisionPath >= :%1$s and divisionPath < :%1$sEnd)".formatted(name));
            values.put(name, path);
            values.put(name + "End", path.substring(0, path.length() - 1) + "0");
        }
        if (!caller.usccs().isEmpty()) {
            reach.add("uscc in :usccs");
            values.put(
                    "usccs",
                    caller.usccs().stream()
                            .map(UnifiedSocialCreditCode::unchecked)
                            .toList());
        }
        conditions.add(reach.isEmpty() ? "1 = 0" : "(" + String.join(" or ", reach) + ")");
    }
}
