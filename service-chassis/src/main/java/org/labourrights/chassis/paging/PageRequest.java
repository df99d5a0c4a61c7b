package org.labourrights.chassis.paging;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.problem.ProblemException;

/** Which page of a list is asked for: {@code @BeanParam PageRequest page} on the operation. */
public class PageRequest {

    @QueryParam("limit")
    @Parameter(
            description = "每页行数 Rows of a page, 1 to 200; 50 unless told",
            schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "200", defaultValue = "50"),
            example = "50")
    @Nullable
    Integer limit;

    @QueryParam("cursor")
    @Parameter(description = "上一页的 next The `next` of the page before; without it the first page")
    @Nullable
    String cursor;

    /** For the framework, which fills it from the query. */
    public PageRequest() {}

    /** The page behind {@code cursor} of at most {@code limit} rows. */
    public static PageRequest of(@Nullable Integer limit, @Nullable String cursor) {
        PageRequest page = new PageRequest();
        page.limit = limit;
        page.cursor = cursor;
        return page;
    }

    /** @throws ProblemException {@code E-PARAMETER} (400) outside of 1 to 200 */
    public Limit limit() {
        return Limit.of(limit);
    }

    /** Rows to read: one more than is shown tells whether there is a next page. */
    public int fetch() {
        return limit().fetch();
    }

    /**
     * The sort key of the last row of the page before.
     *
     * @param size number of parts that the list's key has
     * @return the parts, or an empty list for the first page
     * @throws ProblemException {@code E-CURSOR} (400) if it is none of ours
     */
    public List<String> after(int size) {
        return Cursor.decode(cursor, size);
    }

    /**
     * Cuts the page from rows that were read with {@link #fetch()}.
     *
     * @param key the sort key of a row, in list order, as the cursor carries it
     */
    public <T> Page<T> of(List<T> rows, Function<T, List<String>> key) {
        return Page.of(rows, limit(), key);
    }
}
