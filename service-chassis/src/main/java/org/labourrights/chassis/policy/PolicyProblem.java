package org.labourrights.chassis.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;

/** Why a policy row is refused. */
sealed interface PolicyProblem extends Problem {

    /** No national row of that key: only keys that the service reads can be set. */
    record UnknownKey(String key) implements PolicyProblem {
        @Override
        public String code() {
            return "E-POLICY-KEY";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("key", key);
        }

        @Override
        public List<FieldProblem> errors() {
            return List.of(new FieldProblem("/key", code(), parameters()));
        }
    }

    /** The value is of another JSON type than the national one. */
    record OtherType(String expected) implements PolicyProblem {
        @Override
        public String code() {
            return "E-POLICY-VALUE";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("expected", expected);
        }

        @Override
        public List<FieldProblem> errors() {
            return List.of(new FieldProblem("/value", code(), parameters()));
        }
    }

    /** The value lies outside of what the law leaves to a division. */
    record OutsideLimits(String limits) implements PolicyProblem {
        @Override
        public String code() {
            return "E-POLICY-LIMITS";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("limits", limits);
        }

        @Override
        public List<FieldProblem> errors() {
            return List.of(new FieldProblem("/value", code(), parameters()));
        }
    }

    /** A row may not begin in the past: what was decided under the old row stays decided. */
    record StartInThePast(LocalDate today) implements PolicyProblem {
        @Override
        public String code() {
            return "E-POLICY-START";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("today", today);
        }

        @Override
        public List<FieldProblem> errors() {
            return List.of(new FieldProblem("/validFrom", code(), parameters()));
        }
    }

    /** A row of the same key and division begins on that day or later. */
    record LaterRow(DivisionCode division, LocalDate validFrom) implements PolicyProblem {
        @Override
        public String code() {
            return "E-POLICY-OVERLAP";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("division", division, "validFrom", validFrom);
        }
    }

    /** The row is closed already, or national and without a successor. */
    record NotClosable(String key) implements PolicyProblem {
        @Override
        public String code() {
            return "E-POLICY-CLOSE";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("key", key);
        }
    }
}
