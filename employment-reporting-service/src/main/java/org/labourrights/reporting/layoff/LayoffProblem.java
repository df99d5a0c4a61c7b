package org.labourrights.reporting.layoff;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;

/** What layoff plans refuse. */
sealed interface LayoffProblem extends Problem {

    /** What is said of a plan does not fit (422). */
    String PLAN = "E-LAYOFF-PLAN";

    /** What was reported to the authority is not revised any more (409). */
    record Reported(UUID id, LayoffState state, long version) implements LayoffProblem {
        @Override
        public String code() {
            return "E-LAYOFF-REPORTED";
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("id", id.toString(), "state", state.name(), "version", version);
        }
    }

    /** The proposal is at odds with itself (422). */
    record Unfit(List<FieldProblem> errors) implements LayoffProblem {
        @Override
        public String code() {
            return PLAN;
        }
    }

    /** What is said of a follow-up does not fit (422). */
    record UnfitFollowUp(List<FieldProblem> errors) implements LayoffProblem {
        @Override
        public String code() {
            return "E-LAYOFF-FOLLOW-UP";
        }
    }

    /** Those laid off do not go first: the plan is below the threshold, or nobody has left (409). */
    record NoPriority(UUID id, LayoffState state, long version) implements LayoffProblem {
        @Override
        public String code() {
            return "E-LAYOFF-PRIORITY";
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("id", id.toString(), "state", state.name(), "version", version);
        }
    }

    /** What is said of hiring again does not fit (422). */
    record UnfitRehiring(List<FieldProblem> errors) implements LayoffProblem {
        @Override
        public String code() {
            return "E-LAYOFF-REHIRING";
        }
    }

    /** Members of protected groups stand in the plan, or others were hired first, and nobody said why (422). */
    record Unexplained(List<FieldProblem> errors) implements LayoffProblem {
        @Override
        public String code() {
            return "E-WARNINGS-OPEN";
        }
    }

    /** The layoff would start before the notice has run (422). */
    record StartsTooEarly(String pointer, LocalDate startOn, LocalDate noticeOn, LocalDate earliest)
            implements LayoffProblem {
        @Override
        public String code() {
            return "E-LAYOFF-NOTICE";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("startOn", startOn, "noticeOn", noticeOn, "earliest", earliest);
        }

        @Override
        public List<FieldProblem> errors() {
            return List.of(new FieldProblem(pointer, code(), parameters()));
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("earliestStartOn", earliest.toString());
        }
    }

    /** The day of a step does not fit the procedure (422). */
    record DayOutside(LocalDate earliest, LocalDate latest) implements LayoffProblem {
        @Override
        public String code() {
            return "E-LAYOFF-DATE";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("earliest", earliest, "latest", latest);
        }

        @Override
        public List<FieldProblem> errors() {
            return List.of(new FieldProblem("/on", code(), parameters()));
        }
    }

    /** The enterprise neither is registered nor works in the place (422). */
    record NotThere(String division) implements LayoffProblem {
        @Override
        public String code() {
            return "E-LAYOFF-DIVISION";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("division", division);
        }

        @Override
        public List<FieldProblem> errors() {
            return List.of(new FieldProblem("/divisionCode", code(), parameters()));
        }
    }
}
