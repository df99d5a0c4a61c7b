package org.labourrights.inspection.draw;

import java.util.Map;
import java.util.function.Supplier;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.inspection.draw.engine.DrawRefused;
import org.labourrights.inspection.draw.engine.Rule;

/**
 * A commitment, draw or record that cannot be, with the rule of the published format that it runs against.
 *
 * @param subject whom or what it concerns: a code of an enterprise, a public number, a stratum or a field
 * @param explanation one sentence in English
 */
record DrawProblem(String code, Rule rule, String subject, String explanation) implements Problem {

    /** Runs something of the engine; what the engine refuses becomes a problem that the caller can act on. */
    static <T> T refusing(Supplier<T> work) {
        try {
            return work.get();
        } catch (DrawRefused refused) {
            throw new ProblemException(
                    new DrawProblem(code(refused), refused.rule(), refused.subject(), refused.getMessage()), refused);
        }
    }

    private static String code(DrawRefused refused) {
        return switch (refused.rule()) {
            case TEXT, BOUNDS -> "E-DRAW-FIELDS";
            case DUPLICATE, EXCLUDED_BUT_LISTED, UNKNOWN_STRATUM, UNKNOWN_REASON, WEIGHT, QUOTA, TEAM_SIZE ->
                "E-DRAW-QUOTA";
            case DATES, RECORD_DATE -> "E-DRAW-DAY";
            case PUBLIC_VALUE -> "E-DRAW-VALUE";
            case TEAM_AGENCY, TEAM_SEATS, NO_REPLACEMENT -> "E-DRAW-TEAM";
            case NOT_STANDING, NOT_IN_TEAM -> "E-DRAW-NOT-STANDING";
            case VOID_REASON, ALREADY_VOIDED, NOT_VOIDED, NO_RESULT -> "E-DRAW-VOID";
            // What is kept is not what was kept: a fault that no caller can mend.
            case ATTEMPT, SECRET, EQUAL_TICKETS, UNREADABLE -> throw refused;
        };
    }

    @Override
    public Map<String, Object> parameters() {
        return Map.of("rule", rule.name(), "subject", subject);
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("rule", rule.name(), "subject", subject, "explanation", explanation);
    }
}
