package org.labourrights.kernel.document;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;

/** What a document refuses. */
sealed interface DocumentProblem extends Problem {

    /** The state does not allow the step (409). */
    record WrongState(
            String number, DocumentState state, @Nullable LocalDate servedOn, long version) implements DocumentProblem {
        @Override
        public String code() {
            return "E-DOCUMENT-STATE";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("number", number, "state", servedOn == null ? state.name() : state.name() + ", " + servedOn);
        }

        @Override
        public Map<String, Object> members() {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("number", number);
            members.put("state", state.name());
            if (servedOn != null) {
                members.put("servedOn", servedOn.toString());
            }
            members.put("version", version);
            return members;
        }
    }

    /** What people, words and paper said was erased with the retention of the subject (410). */
    record Erased(String number) implements DocumentProblem {
        @Override
        public String code() {
            return "E-DOCUMENT-ERASED";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("number", number);
        }
    }

    /** What is done with a document is done between its issue and today (422). */
    record DayOutside(LocalDate issuedOn, LocalDate today) implements DocumentProblem {
        @Override
        public String code() {
            return "E-DOCUMENT-DAY";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("from", issuedOn, "to", today);
        }

        @Override
        public List<FieldProblem> errors() {
            return List.of(new FieldProblem("/on", code(), parameters()));
        }
    }
}
