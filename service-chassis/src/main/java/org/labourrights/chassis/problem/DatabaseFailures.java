package org.labourrights.chassis.problem;

import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/**
 * The last line of defence: what the database refuses is the caller's value (class 22), a race that another request won
 * (unique), a broken rule, or a moment of overload. Everything else stays a fault of ours.
 */
final class DatabaseFailures {

    /** Routine of the database that holds a new row against the row policies. */
    private static final String POLICY_CHECK = "ExecWithCheckOptions";

    private DatabaseFailures() {}

    static Optional<Problem> problem(SQLException e) {
        @Nullable String state = e.getSQLState();
        if (state == null) {
            return withoutState(e);
        }
        return switch (state) {
            case "23505", "23P01" -> Optional.of(Problem.of("E-CONFLICT"));
            case "23514", "23502", "23503" -> Optional.of(Problem.of("E-CONSTRAINT"));
            case "42501" -> privilege(e);
            case "40001", "40P01", "55P03", "57014" -> Optional.of(new HttpFailures.TryLater("E-UNAVAILABLE", 1));
            default -> byClass(state);
        };
    }

    /** The pool has no state of its own: nobody gave a connection back in time. */
    private static Optional<Problem> withoutState(SQLException e) {
        if (e.getCause() instanceof TimeoutException) {
            return Optional.of(new HttpFailures.TryLater("E-UNAVAILABLE", 2));
        }
        return Optional.empty();
    }

    /**
     * A row beyond the caller's floor is the caller's matter, a grant that is missing is ours. Both have the same state,
     * and the message is in the language of the database; what raised it tells them apart in every language.
     */
    private static Optional<Problem> privilege(SQLException e) {
        boolean floor = e instanceof PSQLException refusal
                && refusal.getServerErrorMessage() != null
                && POLICY_CHECK.equals(refusal.getServerErrorMessage().getRoutine());
        return floor ? Optional.of(Problem.of("E-FORBIDDEN")) : Optional.empty();
    }

    private static Optional<Problem> byClass(String state) {
        return switch (state.substring(0, Math.min(2, state.length()))) {
            case "22" -> Optional.of(Problem.of("E-VALUE"));
            case "08", "53", "57" -> Optional.of(new HttpFailures.TryLater("E-UNAVAILABLE", 2));
            default -> Optional.empty();
        };
    }
}
