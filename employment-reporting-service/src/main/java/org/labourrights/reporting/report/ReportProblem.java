package org.labourrights.reporting.report;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;

/** What employment reports refuse. */
sealed interface ReportProblem extends Problem {

    /** A request about a report whose words do not fit (422). */
    String REQUEST = "E-REPORT-REQUEST";

    /** The document equals the version submitted last, which is to be corrected (422). */
    record Unchanged(UUID id, ReportState state, long version, boolean mayBeAbandoned) implements ReportProblem {
        @Override
        public String code() {
            return mayBeAbandoned ? "E-AMENDMENT-UNCHANGED" : "E-REPORT-UNCHANGED";
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("id", id.toString(), "state", state.name(), "version", version);
        }
    }

    /** The obligation has an active report already (409); {@code id} names it. */
    record AlreadyActive(UUID id, ReportState state, long version) implements ReportProblem {
        @Override
        public String code() {
            return "E-REPORT-ACTIVE";
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("id", id.toString(), "state", state.name(), "version", version);
        }
    }

    /** The caller sees the case, but may not act on it (403). */
    record OutOfScope() implements ReportProblem {
        @Override
        public String code() {
            return "E-SCOPE";
        }
    }

    /** The blocking rules found something (422); nothing is stored. */
    record Refused(List<FieldProblem> errors) implements ReportProblem {
        @Override
        public String code() {
            return "E-REPORT-RULES";
        }
    }

    /** The document carries an unknown field that looks personal (422). */
    record Personal(String pointer) implements ReportProblem {
        @Override
        public String code() {
            return "E-PII-FORBIDDEN";
        }

        @Override
        public List<FieldProblem> errors() {
            return List.of(FieldProblem.of(pointer, "E-PII-FORBIDDEN"));
        }
    }

    /** There are warnings that nobody explained or acknowledged (422). */
    record WarningsOpen(List<FieldProblem> errors) implements ReportProblem {
        @Override
        public String code() {
            return "E-WARNINGS-OPEN";
        }
    }

    /** Neither the request nor the report has a document to submit (422). */
    record NoDocument() implements ReportProblem {
        @Override
        public String code() {
            return "E-NO-DOCUMENT";
        }
    }

    /** The obligation is for another kind of report (422). */
    record WrongKind(String kind) implements ReportProblem {
        @Override
        public String code() {
            return "E-REPORT-KIND";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("kind", kind);
        }
    }

    /** A field of the request does not fit the case (422). */
    record Unfit(List<FieldProblem> errors) implements ReportProblem {
        @Override
        public String code() {
            return REQUEST;
        }
    }
}
