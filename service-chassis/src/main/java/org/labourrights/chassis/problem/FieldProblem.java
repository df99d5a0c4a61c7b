package org.labourrights.chassis.problem;

import java.util.Map;

/**
 * One refused field.
 *
 * @param pointer JSON pointer into the body ({@code /content/A/total}); {@code ?name} for a query parameter, {@code
 *     Header-Name} with a leading {@code @} for a header
 * @param code stable code whose text stands in the catalogue, for example {@code E-REQUIRED}
 * @param parameters values for the placeholders of the text; never personal data
 */
public record FieldProblem(String pointer, String code, Map<String, Object> parameters) {

    public FieldProblem {
        parameters = Map.copyOf(parameters);
    }

    public static FieldProblem of(String pointer, String code) {
        return new FieldProblem(pointer, code, Map.of());
    }
}
