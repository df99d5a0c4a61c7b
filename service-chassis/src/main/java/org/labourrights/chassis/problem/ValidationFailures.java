package org.labourrights.chassis.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What Bean Validation found wrong with the shape of a request: {@code E-SHAPE} with one error a field. */
final class ValidationFailures {

    private ValidationFailures() {}

    /** Empty if it is our answer that is invalid, which is no fault of the caller. */
    static Optional<Problem> problem(ConstraintViolationException e) {
        List<FieldProblem> errors = new ArrayList<>();
        for (ConstraintViolation<?> violation : e.getConstraintViolations()) {
            if (isAnswer(violation.getPropertyPath())) {
                return Optional.empty();
            }
            errors.add(field(violation));
        }
        // Of what is missing, its length says nothing more.
        Set<String> missing = errors.stream()
                .filter(error -> error.code().equals("E-REQUIRED"))
                .map(FieldProblem::pointer)
                .collect(Collectors.toSet());
        errors.removeIf(error -> error.code().equals("E-LENGTH") && missing.contains(error.pointer()));
        errors.sort(Comparator.comparing(FieldProblem::pointer).thenComparing(FieldProblem::code));
        return Optional.of(Problem.of("E-SHAPE", errors));
    }

    private static boolean isAnswer(Path path) {
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }

    private static FieldProblem field(ConstraintViolation<?> violation) {
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        Map<String, Object> attributes = new TreeMap<>();
        violation.getConstraintDescriptor().getAttributes().forEach((name, value) -> {
            if (value instanceof Number
                    || value instanceof Boolean
                    || (value instanceof String && name.equals("value"))) {
                attributes.put(name, value);
            }
        });
        return new FieldProblem(
                pointer(violation.getPropertyPath()),
                code(constraint.annotationType().getSimpleName()),
                attributes);
    }

    private static String code(String constraint) {
        return switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> "E-REQUIRED";
            case "Size", "Length" -> "E-LENGTH";
            case "Min", "Max", "DecimalMin", "DecimalMax", "Positive", "PositiveOrZero", "Negative", "Range" ->
                "E-RANGE";
            case "Digits" -> "E-DIGITS";
            case "OneLine" -> "E-ONE-LINE";
            default -> "E-FORMAT";
        };
    }

    /** Method and parameter are left out for a body; a simple parameter keeps its name as {@code ?name}. */
    static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        String parameter = "";
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.METHOD) {
                continue;
            }
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = String.valueOf(node.getName());
                continue;
            }
            step(pointer, node);
        }
        return pointer.isEmpty() && !parameter.isEmpty() ? "?" + parameter : pointer.toString();
    }

    private static void step(StringBuilder pointer, Path.Node node) {
        if (node.isInIterable()) {
            Object position = node.getIndex() == null ? node.getKey() : node.getIndex();
            if (position != null) {
                pointer.append('/').append(position);
            }
        }
        if (node.getName() != null && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
            pointer.append('/').append(node.getName().replace("~", "~0").replace("/", "~1"));
        }
    }
}
