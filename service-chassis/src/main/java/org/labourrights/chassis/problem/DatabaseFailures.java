package org.labourrights.chassis.problem;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The last line of defence: what the database refuses is the caller's value (class 22), a race that another request won
 * (unique), a broken rule, or a moment of overload. Everything else stays a fault of ours.
 */
final class DatabaseFailures {

    private DatabaseFailures() {}

    static Optional<Problem> problem(SQLException e) {
        @Nullable String state = e.getSQLState();
        if (state == null) {
            return Optional.empty();
        }
        return switch (state) {
            case "23505", "23P01" -> Optional.of(Problem.of("E-CONFLICT"));
            case "23514", "23502", "23503" -> Optional.of(Problem.of("E-CONSTRAINT"));
            case "42501" -> Optional.of(Problem.of("E-FORBIDDEN"));
            case "40001", "40P01", "55P03", "57014" -> Optional.of(new HttpFailures.TryLater("E-UNAVAILABLE", 1));
            default -> byClass(state);
        };
    }

    private static Optional<Problem> byClass(String state) {
        return switch (state.substring(0, Math.min(2, state.length()))) {
            case "22" -> Optional.of(Problem.of("E-VALUE"));
            case "08", "53", "57" -> Optional.of(new HttpFailures.TryLater("E-UNAVAILABLE", 2));
            default -> Optional.empty();
        };
    }
}
