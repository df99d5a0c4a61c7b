package org.labourrights.chassis.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.labourrights.chassis.identifier.IdentifierException;
import org.labourrights.chassis.text.WrongBytes;

/** What was wrong with the JSON of a request, as {@code E-SHAPE} with a pointer to the place. */
final class ShapeFailures {

    private ShapeFailures() {}

    static Problem problem(JsonProcessingException e) {
        return Problem.of("E-SHAPE", List.of(field(e)));
    }

    /** Bytes that are no text in their encoding. */
    static Problem problem(WrongBytes e) {
        Map<String, Object> where =
                Map.of("line", e.line(), "encoding", e.encoding().label());
        return Problem.of("E-SHAPE", List.of(new FieldProblem("", "E-ENCODING", where)));
    }

    private static FieldProblem field(JsonProcessingException e) {
        String pointer = e instanceof JsonMappingException mapping ? pointer(mapping) : "";
        if (hasCause(e, StreamConstraintsException.class)) {
            return FieldProblem.of(pointer, "E-JSON-LIMIT");
        }
        if (e.getCause() instanceof UnfitValue unfit) {
            return unfit.at(pointer);
        }
        return switch (e) {
            case UnrecognizedPropertyException unknown -> FieldProblem.of(pointer, "E-UNKNOWN-FIELD");
            case InvalidFormatException value
            when value.getTargetType().isEnum() ->
                new FieldProblem(pointer, "E-ENUM", Map.of("allowed", constants(value.getTargetType())));
            case InvalidFormatException value when isOtherType(value) -> FieldProblem.of(pointer, "E-TYPE");
            case InvalidFormatException value -> FieldProblem.of(pointer, "E-FORMAT");
            case ValueInstantiationException value -> FieldProblem.of(pointer, refusalOf(value));
            case MismatchedInputException type -> FieldProblem.of(pointer, "E-TYPE");
            case StreamReadException syntax -> syntax(syntax);
            case JsonMappingException mapping
            when mapping.getCause() instanceof StreamReadException syntax ->
                FieldProblem.of(pointer, duplicate(syntax) ? "E-DUPLICATE-FIELD" : "E-JSON");
            default -> FieldProblem.of(pointer, "E-JSON");
        };
    }

    private static FieldProblem syntax(StreamReadException e) {
        return FieldProblem.of("", duplicate(e) ? "E-DUPLICATE-FIELD" : "E-JSON");
    }

    /** Jackson has no type of its own for a name that stands twice. */
    private static boolean duplicate(StreamReadException e) {
        return e.getOriginalMessage().startsWith("Duplicate field");
    }

    /** A text where a number or a truth value belongs, or the other way round. */
    private static boolean isOtherType(InvalidFormatException e) {
        boolean number = Number.class.isAssignableFrom(e.getTargetType())
                || e.getTargetType().isPrimitive();
        boolean scalar = number || e.getTargetType() == Boolean.class;
        return scalar || !(e.getValue() instanceof String);
    }

    private static String refusalOf(ValueInstantiationException e) {
        return e.getCause() instanceof IdentifierException wrong ? wrong.code() : "E-FORMAT";
    }

    static boolean hasCause(Throwable e, Class<? extends Throwable> type) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    private static String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** RFC 6901. */
    static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
