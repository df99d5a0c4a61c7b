package org.labourrights.chassis.policy;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.CurrentCaller;

/** What a change of a policy is asked before anything is stored. */
@Singleton
class PolicyDoor {
    /** Nobody decides a rule further ahead; a year mistyped by a digit is refused. */
    private static final int YEARS_AHEAD = 5;

    private final KnownPolicies known;
    private final Divisions divisions;
    private final CurrentCaller caller;
    private final Clock clock;

    PolicyDoor(KnownPolicies known, Divisions divisions, CurrentCaller caller, Clock clock) {
        this.known = known;
        this.divisions = divisions;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws ProblemException {@code E-DIVISION} (422), {@code E-FORBIDDEN} (403) */
    void requireReach(DivisionCode division) {
        if (divisions.find(division).isEmpty()) {
            throw new ProblemException(Problem.of("E-DIVISION", List.of(FieldProblem.of("/division", "E-DIVISION"))));
        }
        if (!caller.get().covers(divisions.path(division))) {
            throw new ProblemException(Problem.of("E-FORBIDDEN"));
        }
    }

    /** @throws ProblemException {@code E-POLICY-KEY}, {@code E-POLICY-UNIT} (422) */
    PolicyKey<?> key(String name, @Nullable String unit) {
        PolicyKey<?> key = known.find(name)
                .orElseThrow(() -> new ProblemException(new PolicyProblem.UnknownKey(name, known.near(name))));
        if (unit != null && !unit.equals(key.unit())) {
            throw new ProblemException(new PolicyProblem.OtherUnit(name, key.unit()));
        }
        return key;
    }

    /** @throws ProblemException {@code E-POLICY-VALUE}, {@code E-POLICY-LIMITS} (422) */
    void requireValue(PolicyKey<?> key, JsonNode value) {
        try {
            key.read(value);
        } catch (PolicyMisfit e) {
            throw new ProblemException(
                    e.otherKind()
                            ? new PolicyProblem.OtherType(e.pointer(), e.expected())
                            : new PolicyProblem.OutsideLimits(e.pointer(), e.expected()));
        }
    }

    /** @throws ProblemException {@code E-POLICY-START} (422) unless it lies between today and five years on */
    void requireDay(LocalDate day, String pointer) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = today.plusYears(YEARS_AHEAD);
        if (day.isBefore(today) || day.isAfter(last)) {
            throw new ProblemException(new PolicyProblem.DayOutside(pointer, today, last));
        }
    }
}
