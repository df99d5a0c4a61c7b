package org.labourrights.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.labourrights.testkit.contract.Mutation.Verdict;
import org.labourrights.testkit.contract.Mutation.Verdict.Fits;
import org.labourrights.testkit.contract.Mutation.Verdict.Open;
import org.labourrights.testkit.contract.Mutation.Verdict.Refused;
import org.labourrights.testkit.contract.Mutation.Verdict.RefusedAt;

/**
 * Everything that can be wrong with a JSON body, one thing at a time, for every field at every depth, and what looks wrong
 * and is allowed by its description.
 */
final class Mutations {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String PLACE = "\"@place@\"";
    private static final int DEEP = 2_000;
    private static final int LONG = 100_000;

    /** One character of the second plane: two units of a string, four bytes. */
    private static final String RARE = "𠮷";

    private static final int LONGEST_TRIED = 5_000;
    private static final Set<String> MISSING = Set.of("E-REQUIRED");
    private static final Set<String> DEMANDED = Set.of("E-REQUIRED", "E-TYPE", "E-FORMAT", "E-JSON");
    private static final Set<String> NO_WHOLE_NUMBER = Set.of("E-INTEGER", "E-TYPE", "E-FORMAT", "E-JSON");
    private static final Set<String> TOO_LARGE = Set.of("E-INTEGER", "E-RANGE");

    private final ApiDocument document;
    private final JsonNode body;
    private final List<Mutation> mutations = new ArrayList<>();

    private Mutations(ApiDocument document, JsonNode body) {
        this.document = document;
        this.body = body;
    }

    /** @param schema schema of the body, to know what is required */
    static List<Mutation> of(ApiDocument document, JsonNode schema, JsonNode body) {
        Mutations all = new Mutations(document, body);
        all.whole();
        all.fields(document.resolve(schema), body, "");
        return all.mutations;
    }

    private void whole() {
        add("no body", "", true);
        add("no JSON", "{\"", true);
        add("two documents", body + " " + body, true);
        add("null", "null", true);
        add("text", "\"text\"", true);
        add("deep nesting", "[".repeat(DEEP) + "]".repeat(DEEP), true);
        add("bytes that are no text", "\u0000\u0001", true);
        if (body instanceof ObjectNode object) {
            ObjectNode more = object.deepCopy();
            more.put("fieldThatNobodyKnows", 1);
            add("unknown field", more.toString(), true);
        }
    }

    private void fields(JsonNode schema, JsonNode node, String pointer) {
        if (node instanceof ObjectNode object) {
            List<String> names =
                    object.properties().stream().map(Map.Entry::getKey).toList();
            for (String name : names) {
                String at = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
                field(object, schema, name, at);
                fields(schemaOf(schema, name), object.path(name), at);
            }
        } else if (node instanceof ArrayNode array && !array.isEmpty()) {
            fields(document.resolve(schema.path("items")), array.get(0), pointer + "/0");
        }
    }

    private JsonNode schemaOf(JsonNode schema, String field) {
        JsonNode property = document.resolve(schema.path("properties").path(field));
        JsonNode choice = property.path("anyOf").isMissingNode() ? property.path("oneOf") : property.path("anyOf");
        return choice.isMissingNode() ? property : document.resolve(choice.path(0));
    }

    private void field(ObjectNode parent, JsonNode schema, String name, String at) {
        JsonNode value = parent.get(name);
        boolean required = contains(schema.path("required"), name);
        removed(parent, name, at, required);
        // A member of any type may be null and be there all the same.
        JsonNode member = schemaOf(schema, name);
        boolean ofAnyType = Stream.of("type", "enum", "allOf", "anyOf", "oneOf").noneMatch(member::has);
        boolean missingWhenNull = required && !ofAnyType;
        replaced(parent, name, at + " null", "null", missingWhenNull ? new RefusedAt(at, MISSING) : new Open());
        numbers(parent, schemaOf(schema, name), name, at);
        if (value.isTextual() && schemaOf(schema, name).path("type").toString().contains("string")) {
            texts(parent, schemaOf(schema, name), name, at, required);
        }
        replaced(parent, name, at + " of another type", otherType(schemaOf(schema, name), value), true);
        replaced(parent, name, at + " too deep", "[".repeat(DEEP) + "]".repeat(DEEP), true);
        replaced(parent, name, at + " unknown object", "{\"fieldThatNobodyKnows\": 1}", !isOpen(value));
        if (value.isTextual()) {
            replaced(parent, name, at + " too long", '"' + "长".repeat(LONG) + '"', true);
            replaced(parent, name, at + " with NUL", "\"a\\u0000b\"", true);
            replaced(parent, name, at + " with half a character", "\"\\ud800\"", true);
            replaced(parent, name, at + " empty", "\"\"", false);
            replaced(parent, name, at + " hostile", "\"'; DROP TABLE x; -- <script>${7*7}{{7*7}}%00\"", false);
        }
        if (value.isNumber()) {
            replaced(parent, name, at + " huge", BigInteger.TEN.pow(90).toString(), true);
            replaced(parent, name, at + " huge exponent", "1e999999999", true);
            replaced(parent, name, at + " negative", "-1", false);
        }
        doubled(parent, name, at);
    }

    /** A free-form object takes any member. */
    private static boolean isOpen(JsonNode value) {
        return value.isObject() && value.isEmpty();
    }

    /** {@code x-also-type} in the schema says what is taken besides its type. */
    private static String otherType(JsonNode schema, JsonNode value) {
        boolean alsoNumber = schema.path("x-also-type").asText().equals("number");
        return switch (value.getNodeType()) {
            case STRING -> alsoNumber ? "true" : "4711";
            case NUMBER, BOOLEAN -> "\"text\"";
            default -> "true";
        };
    }

    /** What the description says of a number is how it is read: any spelling of a whole one, and bounds where it ends. */
    private void numbers(ObjectNode parent, JsonNode schema, String name, String at) {
        JsonNode value = parent.get(name);
        if (!schema.path("type").toString().contains("integer") || !value.canConvertToLong()) {
            return;
        }
        replaced(parent, name, at + " with a point", value + ".0", new Fits(at, NO_WHOLE_NUMBER));
        replaced(parent, name, at + " with an exponent", value + "e0", new Fits(at, NO_WHOLE_NUMBER));
        replaced(parent, name, at + " beyond its type", "99999999999999999999", new RefusedAt(at, TOO_LARGE));
        replaced(parent, name, at + " with a fraction", value + ".5", new RefusedAt(at, Set.of("E-INTEGER")));
    }

    /** What no text may hold, what nobody sees, and how long it may be, counted as the description counts. */
    private void texts(ObjectNode parent, JsonNode schema, String name, String at, boolean required) {
        replaced(parent, name, at + " damaged", "\"a\\ufffdb\"", true);
        replaced(parent, name, at + " turned around", "\"a\\u202eb\"", true);
        boolean wanted = required && (schema.path("minLength").asInt() > 0 || schema.has("pattern"));
        replaced(parent, name, at + " of wide blanks", "\"\\u3000\\u00a0\\u200b\"", wanted);
        int most = schema.path("maxLength").asInt();
        boolean anyCharacter =
                !schema.has("pattern") || schema.path("pattern").asText().equals("\\S");
        boolean free = anyCharacter && !schema.has("format") && !schema.has("enum");
        if (free && most > 0 && most <= LONGEST_TRIED) {
            String longest = '"' + RARE.repeat(most) + '"';
            replaced(
                    parent, name, at + " of rare characters", longest, new Fits(at, Set.of("E-LENGTH", "E-CHARACTER")));
            replaced(parent, name, at + " one too long", '"' + RARE.repeat(most + 1) + '"', true);
        }
    }

    private void removed(ObjectNode parent, String name, String at, boolean required) {
        Map<String, JsonNode> before = new LinkedHashMap<>();
        parent.properties().forEach(field -> before.put(field.getKey(), field.getValue()));
        parent.remove(name);
        add(at + " left out", body.toString(), required ? new RefusedAt(at, MISSING) : new Fits(at, DEMANDED));
        restore(parent, before);
    }

    private void replaced(ObjectNode parent, String name, String what, String raw, boolean mustBeRefused) {
        replaced(parent, name, what, raw, mustBeRefused ? new Refused() : new Open());
    }

    private void replaced(ObjectNode parent, String name, String what, String raw, Verdict verdict) {
        JsonNode before = parent.replace(name, NODES.textNode("@place@"));
        add(what, body.toString().replace(PLACE, raw), verdict);
        parent.set(name, before);
    }

    private void doubled(ObjectNode parent, String name, String at) {
        JsonNode before = parent.replace(name, NODES.textNode("@place@"));
        String member = NODES.textNode(name) + ":" + before;
        add(at + " twice", body.toString().replace(PLACE, before + "," + member), true);
        parent.set(name, before);
    }

    private static void restore(ObjectNode parent, Map<String, JsonNode> fields) {
        parent.removeAll();
        parent.setAll(fields);
    }

    private static boolean contains(JsonNode array, String name) {
        for (JsonNode element : array) {
            if (element.asText().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private void add(String name, String text, boolean mustBeRefused) {
        add(name, text, mustBeRefused ? new Refused() : new Open());
    }

    private void add(String name, String text, Verdict verdict) {
        mutations.add(new Mutation(name, text, verdict));
    }
}
