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
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.labourrights.chassis.text.FreeText;
import org.labourrights.chassis.text.Impersonal;

/**
 * What Bean Validation found wrong with a request: {@code E-SHAPE} with one error a field. Where personal numbers are all
 * that is wrong, the shape is right, and the problem is the one that the texts name.
 */
final class ValidationFailures {

    private static final Set<String> SAID_BY_MISSING = Set.of("E-LENGTH", "E-FORMAT");

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
        // Of what is missing, its length and its form say nothing more.
        Set<String> missing = errors.stream()
                .filter(error -> error.code().equals("E-REQUIRED"))
                .map(FieldProblem::pointer)
                .collect(Collectors.toSet());
        errors.removeIf(error -> SAID_BY_MISSING.contains(error.code()) && missing.contains(error.pointer()));
        errors.sort(Comparator.comparing(FieldProblem::pointer).thenComparing(FieldProblem::code));
        return Optional.of(Problem.of(problem(e.getConstraintViolations()), errors));
    }

    private static String problem(Set<ConstraintViolation<?>> violations) {
        Set<String> refusals = new TreeSet<>();
        for (ConstraintViolation<?> violation : violations) {
            if (!(violation.getConstraintDescriptor().getAnnotation() instanceof Impersonal impersonal)) {
                return "E-SHAPE";
            }
            refusals.add(impersonal.problem());
        }
        return refusals.size() == 1 ? refusals.iterator().next() : FreeText.PROBLEM;
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
            case "Impersonal" -> "E-PII-FORBIDDEN";
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
