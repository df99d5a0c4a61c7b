package org.labourrights.chassis.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How the value of a policy is read and what it may be. Reader, description and examples come from one declaration, so that
 * what is told and what is taken cannot differ. The parts stand in {@link PolicyShapes}.
 *
 * @param <T> what the rules get; immutable
 */
public final class PolicyShape<T> {
    private final Function<JsonNode, T> reading;
    private final ObjectNode schema;
    private final String expected;
    private final List<JsonNode> extremes;

    PolicyShape(Function<JsonNode, T> reading, ObjectNode schema, String expected, List<JsonNode> extremes) {
        this.reading = reading;
        this.schema = schema;
        this.expected = expected;
        this.extremes = List.copyOf(extremes);
    }

    /**
     * The value as the rules use it.
     *
     * @throws PolicyMisfit if it is of another kind or out of bounds
     */
    public T read(JsonNode value) {
        return reading.apply(value);
    }

    /** What is taken, for people: {@code [1; 366]}, {@code NONE | FORWARD}. */
    public String expected() {
        return expected;
    }

    /** What is taken, for programs: a JSON schema whose {@code examples} are the extremes. */
    public JsonNode schema() {
        ObjectNode described = schema.deepCopy();
        ArrayNode examples = described.putArray("examples");
        extremes.forEach(examples::add);
        return described;
    }

    /** The least and the most that is taken. */
    public List<JsonNode> extremes() {
        return extremes;
    }

    ObjectNode bareSchema() {
        return schema.deepCopy();
    }

    JsonNode least() {
        return extremes.getFirst();
    }

    JsonNode most() {
        return extremes.getLast();
    }

    /** The same value as a type of its own; what its constructor refuses, the key refuses. */
    public <R> PolicyShape<R> as(Function<? super T, ? extends R> maker) {
        return new PolicyShape<>(
                value -> {
                    T read = reading.apply(value);
                    try {
                        return maker.apply(read);
                    } catch (IllegalArgumentException | DateTimeException e) {
                        throw PolicyMisfit.bounds(expected);
                    }
                },
                schema,
                expected,
                extremes);
    }

    /** Only values that hold the rule; its words go with the expectation. */
    public PolicyShape<T> where(Predicate<? super T> rule, String words) {
        String narrower = expected + "; " + words;
        return new PolicyShape<>(
                value -> {
                    T read = reading.apply(value);
                    if (!rule.test(read)) {
                        throw PolicyMisfit.bounds(narrower);
                    }
                    return read;
                },
                schema,
                narrower,
                extremes);
    }

    /** With the least and the most given, where the parts alone do not tell. */
    public PolicyShape<T> between(String least, String most) {
        return new PolicyShape<>(reading, schema, expected, List.of(PolicyShapes.json(least), PolicyShapes.json(most)));
    }

    /** The same, or JSON {@code null} for "not set". */
    public PolicyShape<Optional<T>> orNull() {
        ObjectNode either = PolicyShapes.node();
        either.putArray("anyOf").add(schema.deepCopy()).add(PolicyShapes.node().put("type", "null"));
        return new PolicyShape<>(
                value -> value.isNull() ? Optional.empty() : Optional.of(reading.apply(value)),
                either,
                "null | " + expected,
                List.of(PolicyShapes.json("null"), extremes.getFirst(), extremes.getLast()));
    }
}
