package org.labourrights.chassis.reference.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;

/** Why a change of reference data is refused. */
public sealed interface ReferenceProblem extends Problem {

    /** Something is wrong with what was entered; source and reason carry no person's number (422). */
    String REFUSED = "E-REFERENCE";

    /** Every field that is wrong. */
    record Refused(List<FieldProblem> errors) implements ReferenceProblem {
        @Override
        public String code() {
            return REFUSED;
        }
    }

    /** Another entry of the key is valid on some of the days (409). */
    record Overlap(UUID id, LocalDate validFrom, @Nullable LocalDate validTo) implements ReferenceProblem {
        @Override
        public String code() {
            return "E-REFERENCE-OVERLAP";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("validFrom", validFrom, "validTo", validTo == null ? "…" : validTo);
        }

        @Override
        public List<FieldProblem> errors() {
            return List.of(new FieldProblem("/validFrom", code(), parameters()));
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("id", id);
        }
    }

    /** The entry was taken back before (409). */
    record Withdrawn() implements ReferenceProblem {
        @Override
        public String code() {
            return "E-REFERENCE-WITHDRAWN";
        }
    }

    /** The key is of no form that the kind knows. */
    static FieldProblem key(String form) {
        return new FieldProblem("/key", "E-REFERENCE-KEY", Map.of("form", form));
    }

    /** A day that nobody can have meant. */
    static FieldProblem day(String pointer, LocalDate from, LocalDate to) {
        return new FieldProblem(pointer, "E-REFERENCE-DAYS", Map.of("from", from, "to", to));
    }

    /** What has been in use is ended and not taken back or changed. */
    static FieldProblem used(String pointer, LocalDate since) {
        return new FieldProblem(pointer, "E-REFERENCE-USED", Map.of("since", since));
    }
}
