package org.labourrights.testkit.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Values that a policy must not take: its least and its most with one thing made wrong, at every depth. Only what breaks the
 * schema that the service tells is given; so an acceptance means that the description lies.
 */
final class PolicyMutations {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** Of other kinds, out of bounds, beyond what a number holds, nested without sense. */
    private static final List<String> WRONG = List.of(
            "null",
            "\"\"",
            "\"NO_SUCH_CODE\"",
            "\"25:00\"",
            "\"WORKINGDAY\"",
            "\"NaN\"",
            "\"1\\n2\"",
            "true",
            "-1",
            "-3",
            "1.5",
            "100000000",
            "99999999999999999999",
            "{}",
            "[]",
            "[[[[]]]]",
            "[null]",
            "{\"a\":{\"b\":[{}]}}");

    private static final String OVERFLOW = "1e400";

    private final Schema schema;
    private final Map<String, String> wrong = new LinkedHashMap<>();

    private PolicyMutations(JsonNode schema) {
        this.schema = REGISTRY.getSchema(schema.toString(), InputFormat.JSON);
    }

    /** @return JSON texts by what is wrong with them */
    static Map<String, String> of(JsonNode schema) {
        PolicyMutations all = new PolicyMutations(schema);
        all.wrong.put("overflow", OVERFLOW);
        all.bounds(schema);
        for (JsonNode extreme : schema.required("examples")) {
            all.below(extreme, "", value -> value);
        }
        return all.wrong;
    }

    private void bounds(JsonNode described) {
        if (described.has("minimum")) {
            offer(
                    "below",
                    JSON.valueToTree(described.path("minimum").decimalValue().subtract(BigDecimal.ONE)));
            offer(
                    "above",
                    JSON.valueToTree(described.path("maximum").decimalValue().add(BigDecimal.ONE)));
        }
    }

    /** @param whole puts a value in the place of the node and gives the whole */
    private void below(JsonNode node, String at, UnaryOperator<JsonNode> whole) {
        for (String each : WRONG) {
            offer(at + " := " + each, whole.apply(json(each)));
        }
        if (node.isTextual()) {
            offer(at + " blank behind", whole.apply(json("\"" + node.textValue() + " \"")));
        }
        if (node instanceof ObjectNode object) {
            members(object, at, whole);
        } else if (node instanceof ArrayNode list && !list.isEmpty()) {
            items(list, at, whole);
        }
    }

    private void members(ObjectNode object, String at, UnaryOperator<JsonNode> whole) {
        offer(at + " unknown member", whole.apply(object.deepCopy().put("memberThatNobodyKnows", 1)));
        object.properties().forEach(entry -> {
            String name = entry.getKey();
            offer(at + "/" + name + " missing", whole.apply(object.deepCopy().without(name)));
            below(
                    entry.getValue(),
                    at + "/" + name,
                    value -> whole.apply(object.deepCopy().set(name, value)));
        });
    }

    private void items(ArrayNode list, String at, UnaryOperator<JsonNode> whole) {
        ArrayNode longer = list.deepCopy();
        for (int i = 0; i < 200; i++) {
            longer.add(list.get(0));
        }
        offer(at + " too many", whole.apply(longer));
        offer(at + " twice the same", whole.apply(list.deepCopy().add(list.get(0))));
        below(list.get(0), at + "/0", value -> {
            ArrayNode other = list.deepCopy();
            other.set(0, value);
            return whole.apply(other);
        });
    }

    private void offer(String what, JsonNode value) {
        String text = value.toString();
        if (!schema.validate(text, InputFormat.JSON).isEmpty()) {
            wrong.putIfAbsent(what, text);
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
