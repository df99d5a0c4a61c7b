package org.labourrights.chassis.paging;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;

/** How many rows a page shows: 1 to 200, 50 unless told. */
public record Limit(int value) {

    public static final int DEFAULT = 50;
    public static final int MOST = 200;

    public Limit {
        if (value < 1 || value > MOST) {
            FieldProblem error = new FieldProblem("?limit", "E-RANGE", Map.of("min", 1, "max", MOST));
            throw new ProblemException(Problem.of("E-PARAMETER", List.of(error)));
        }
    }

    /** @throws ProblemException {@code E-PARAMETER} (400) outside of 1 to 200 */
    public static Limit of(@Nullable Integer asked) {
        return new Limit(asked == null ? DEFAULT : asked);
    }

    /** Rows to read: one more than is shown tells whether there is a next page. */
    public int fetch() {
        return value + 1;
    }
}
