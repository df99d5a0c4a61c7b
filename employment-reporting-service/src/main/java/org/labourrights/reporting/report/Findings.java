package org.labourrights.reporting.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.labourrights.chassis.problem.FieldProblem;

/**
 * What the rules found in a report: errors block the submission, warnings must be explained by the enterprise or
 * acknowledged by the officer before acceptance.
 */
final class Findings {

    private final List<FieldProblem> errors = new ArrayList<>();
    private final List<FieldProblem> warnings = new ArrayList<>();

    void error(String code, String pointer, Map<String, Object> parameters) {
        errors.add(new FieldProblem(pointer, code, parameters));
    }

    void error(String code, String pointer) {
        error(code, pointer, Map.of());
    }

    void warning(String code, String pointer, Map<String, Object> parameters) {
        warnings.add(new FieldProblem(pointer, code, parameters));
    }

    /** An error when a part is larger than the whole that it belongs to. */
    void atMost(String code, String pointer, long part, long whole) {
        if (part > whole) {
            error(code, pointer, Map.of("value", part, "limit", whole));
        }
    }

    List<FieldProblem> errors() {
        return Collections.unmodifiableList(errors);
    }

    List<FieldProblem> warnings() {
        return Collections.unmodifiableList(warnings);
    }
}
