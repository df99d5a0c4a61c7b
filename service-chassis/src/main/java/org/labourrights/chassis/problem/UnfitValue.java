package org.labourrights.chassis.problem;

import java.util.Map;

/** A value of a request that cannot be taken; whoever knows its place makes a {@link FieldProblem} of it. */
public final class UnfitValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Map<String, Object> parameters;

    public UnfitValue(String code, Map<String, Object> parameters) {
        super(code);
        this.code = code;
        this.parameters = Map.copyOf(parameters);
    }

    public FieldProblem at(String pointer) {
        return new FieldProblem(pointer, code, parameters);
    }
}
