package org.labourrights.chassis.problem;

import java.util.List;
import java.util.Map;

/** A problem of the chassis itself, which needs no type of its own. */
record SimpleProblem(String code, Map<String, Object> parameters, List<FieldProblem> errors) implements Problem {

    SimpleProblem {
        parameters = Map.copyOf(parameters);
        errors = List.copyOf(errors);
    }
}
