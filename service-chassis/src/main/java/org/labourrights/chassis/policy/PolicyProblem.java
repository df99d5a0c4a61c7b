package org.labourrights.chassis.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;

/** Why a policy row is refused. */
sealed interface PolicyProblem extends Problem {

    /** Every token reads sources, and the log keeps reasons for good: neither carries a person's number (422). */
    String TEXT = "E-POLICY-TEXT";

    /** The code reads no such key: only keys that it reads can be set. */
    record UnknownKey(String key, List<String> near) implements PolicyProblem {
        @Override
        public String code() {
            return "E-POLICY-KEY";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("key", key, "near", String.join(", ", near));
        }

        @Override
        public List<FieldProblem> errors() {
            return List.of(new FieldProblem("/key", code(), parameters()));
        }
    }

    /** The value is meant in another unit than the key's. */
    record OtherUnit(String key, String unit) implements PolicyProblem {
        @Override
        public String code() {
            return "E-POLICY-UNIT";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("key", key, "unit", unit);
        }

        @Override
        public List<FieldProblem> errors() {
            return List.of(new FieldProblem("/unit", code(), parameters()));
        }
    }

    /** The value, or the part of it at the pointer, is of another kind. */
    record OtherType(String pointer, String expected) implements PolicyProblem {
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
            return List.of(new FieldProblem("/value" + pointer, code(), parameters()));
        }
    }

    /** The value, or the part of it at the pointer, is none that the key takes. */
    record OutsideLimits(String pointer, String limits) implements PolicyProblem {
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
            return List.of(new FieldProblem("/value" + pointer, code(), parameters()));
        }
    }

    /** A day in the past, under whose row things were decided, or one that nobody plans for. */
    record DayOutside(String pointer, LocalDate today, LocalDate last) implements PolicyProblem {
        @Override
        public String code() {
            return "E-POLICY-START";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("today", today, "last", last);
        }

        @Override
        public List<FieldProblem> errors() {
            return List.of(new FieldProblem(pointer, code(), parameters()));
        }
    }

    /** The row was taken back already, or its first day has passed. */
    record NotVoidable(String key, LocalDate validFrom, LocalDate today) implements PolicyProblem {
        @Override
        public String code() {
            return "E-POLICY-VOID";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("key", key, "validFrom", validFrom, "today", today);
        }
    }

    /** Without the row the country would have none from that day on. */
    record Gap(String key, LocalDate from) implements PolicyProblem {
        @Override
        public String code() {
            return "E-POLICY-GAP";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("key", key, "from", from);
        }
    }

    /** A row of the same key and division begins on that day. */
    record SameStart(DivisionCode division, LocalDate validFrom, UUID id) implements PolicyProblem {
        @Override
        public String code() {
            return "E-POLICY-OVERLAP";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("division", division, "validFrom", validFrom);
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("existing", id);
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
