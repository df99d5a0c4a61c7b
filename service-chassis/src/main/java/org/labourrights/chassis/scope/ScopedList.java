package org.labourrights.chassis.scope;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.ProblemException;

/**
 * Conditions of a list in the order of division path and id, for entities with the fields {@code divisionPath} and
 * {@code id}. The floor of the database narrows to the caller's reach as well; here it is said so that an index serves.
 */
public final class ScopedList {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    private ScopedList() {}

    /**
     * Everything in the caller's reach.
     *
     * @param byEnterprise whether an enterprise sees its own rows, told by the field {@code uscc}
     */
    public static ScopedList of(Caller caller, boolean byEnterprise) {
        ScopedList list = new ScopedList();
        List<String> reach = list.reach(caller, "divisionPath");
        if (byEnterprise && !caller.usccs().isEmpty()) {
            reach.add("uscc in :usccs");
            list.values.put(
                    "usccs",
                    caller.usccs().stream()
                            .map(UnifiedSocialCreditCode::unchecked)
                            .toList());
        }
        return list.within(reach);
    }

    /**
     * Everything in the caller's reach, for a list with an order of its own, which is put behind {@link #conditions}.
     *
     * @param pathField where the rows keep the division path
     */
    public static ScopedList of(Caller caller, String pathField) {
        ScopedList list = new ScopedList();
        return list.within(list.reach(caller, pathField));
    }

    private List<String> reach(Caller caller, String pathField) {
        List<String> reach = new ArrayList<>();
        for (String path : caller.paths()) {
            String name = "path" + reach.size();
            PathRange range = PathRange.below(path);
            reach.add("(%2$s >= :%1$s and %2$s < :%1$sEnd)".formatted(name, pathField));
            values.put(name, range.from());
            values.put(name + "End", range.to());
        }
        return reach;
    }

    private ScopedList within(List<String> reach) {
        conditions.add(reach.isEmpty() ? "1 = 0" : "(" + String.join(" or ", reach) + ")");
        return this;
    }

    /** Narrows to rows whose field has the value; does nothing without a value. */
    public ScopedList where(String field, @Nullable Object value) {
        return where(field, "=", value);
    }

    /** Narrows by a comparison; does nothing without a value. */
    public ScopedList where(String field, String comparison, @Nullable Object value) {
        if (value != null) {
            String name = "value" + values.size();
            conditions.add(field + " " + comparison + " :" + name);
            values.put(name, value);
        }
        return this;
    }

    /** Narrows to a division and all below it; does nothing without one. */
    public ScopedList below(@Nullable PathRange range) {
        return range == null ? this : where("divisionPath", ">=", range.from()).where("divisionPath", "<", range.to());
    }

    /**
     * Goes on behind the last row of the page before.
     *
     * @throws ProblemException {@code E-CURSOR} (400)
     */
    public ScopedList after(PageRequest page) {
        List<String> after = page.after(2);
        if (!after.isEmpty()) {
            conditions.add("(divisionPath, id) > (:afterPath, :afterId)");
            values.put("afterPath", after.get(0));
            values.put("afterId", Cursor.id(after.get(1)));
        }
        return this;
    }

    /** The conditions with their order, in the language of the persistence provider. */
    public String query() {
        return conditions() + " order by divisionPath, id";
    }

    /** The conditions alone. */
    public String conditions() {
        return String.join(" and ", conditions);
    }

    public Map<String, Object> values() {
        return Map.copyOf(values);
    }
}
