package org.labourrights.chassis.http;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ext.ParamConverter;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.IdentifierException;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;

/** Reads one parameter; an empty one counts as absent. */
final class StrictConverter<T> implements ParamConverter<T> {

    private final Class<T> type;
    private final Function<String, ?> reader;
    private final String name;
    private final boolean inPath;

    StrictConverter(Class<T> type, Function<String, ?> reader, String name, boolean inPath) {
        this.type = type;
        this.reader = reader;
        this.name = name;
        this.inPath = inPath;
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable T fromString(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        try {
            return (T) reader.apply(value);
        } catch (IllegalArgumentException | DateTimeException e) {
            // Of the kinds that JAX-RS lets through as they are; the problem is found as their cause.
            throw inPath ? new NotFoundException() : new BadRequestException(refusal(e));
        }
    }

    @Override
    public String toString(T value) {
        return value.toString();
    }

    private ProblemException refusal(RuntimeException e) {
        if (type.isEnum()) {
            String allowed = String.join(", ", names());
            return refusal(new FieldProblem(name, "E-ENUM", Map.of("allowed", allowed)));
        }
        String code = e instanceof IdentifierException identifier ? identifier.code() : "E-FORMAT";
        return refusal(FieldProblem.of(name, code));
    }

    private List<String> names() {
        return List.of(type.getEnumConstants()).stream().map(String::valueOf).toList();
    }

    private static ProblemException refusal(FieldProblem error) {
        return new ProblemException(Problem.of("E-PARAMETER", List.of(error)));
    }
}
