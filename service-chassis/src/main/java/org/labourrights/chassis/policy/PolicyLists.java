package org.labourrights.chassis.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Policy values that hold several: lists, sets, tables by constant, and objects with named members. */
public final class PolicyLists {

    private PolicyLists() {}

    /** So many values in their order; they may repeat. */
    public static <T> PolicyShape<List<T>> list(PolicyShape<T> of, int least, int most) {
        String expected = "%d–%d × (%s)".formatted(least, most, of.expected());
        return new PolicyShape<>(
                value -> items(value, of, least, most, expected),
                array(of, least, most),
                expected,
                List.of(repeated(of.least(), least), repeated(of.most(), most)));
    }

    /** Different codes of a fixed choice, at least so many, in the order given. */
    public static <T> PolicyShape<Set<T>> set(PolicyShape<T> of, int least) {
        List<JsonNode> all = choices(of);
        String expected = "%d–%d × (%s)".formatted(least, all.size(), of.expected());
        ObjectNode schema = array(of, least, all.size()).put("uniqueItems", true);
        ArrayNode fewest = array();
        all.stream().limit(least).forEach(fewest::add);
        return new PolicyShape<>(
                value -> {
                    List<T> items = items(value, of, least, all.size(), expected);
                    Set<T> different = new LinkedHashSet<>(items);
                    if (different.size() < items.size()) {
                        throw PolicyMisfit.bounds(expected);
                    }
                    return Collections.unmodifiableSet(different);
                },
                schema,
                expected,
                List.of(fewest, array().addAll(all)));
    }

    /** A value for some of the constants: {@code {"RED": …, "BLUE": …}}; {@code needed} ones must be there, at least one always. */
    public static <E extends Enum<E>, T> PolicyShape<Map<E, T>> table(
            Class<E> type, Set<E> allowed, Set<E> needed, PolicyShape<T> of) {
        List<PolicyMember<T>> members = Arrays.stream(type.getEnumConstants())
                .filter(allowed::contains)
                .map(each -> new PolicyMember<>(each.name(), of, needed.contains(each)))
                .toList();
        return object(List.copyOf(members))
                .as(fields -> {
                    Map<E, T> table = new EnumMap<>(type);
                    for (PolicyMember<T> member : members) {
                        T value = fields.find(member);
                        if (value != null) {
                            table.put(Enum.valueOf(type, member.name()), value);
                        }
                    }
                    return Collections.unmodifiableMap(table);
                })
                .where(table -> !table.isEmpty(), "≥ 1");
    }

    /** An object with these members and no others. */
    public static PolicyShape<Fields> object(PolicyMember<?>... members) {
        return object(List.of(members));
    }

    /** As {@link #object(PolicyMember...)}. */
    public static PolicyShape<Fields> object(List<PolicyMember<?>> members) {
        String expected = members.stream()
                .map(each -> each.name() + (each.needed() ? "" : "?") + ": "
                        + each.shape().expected())
                .collect(Collectors.joining(", ", "{", "}"));
        Map<String, PolicyMember<?>> byName = new LinkedHashMap<>();
        members.forEach(each -> byName.put(each.name(), each));
        return new PolicyShape<>(
                value -> fields(value, byName, expected),
                schema(members),
                expected,
                List.of(example(members, false), example(members, true)));
    }

    /** What was read, by member. */
    public static final class Fields {
        private final Map<String, Object> values;

        private Fields(Map<String, Object> values) {
            this.values = values;
        }

        /** A member that is needed. */
        public <T> T get(PolicyMember<T> member) {
            T value = find(member);
            if (value == null) {
                throw new IllegalArgumentException(member.name());
            }
            return value;
        }

        /** A member that may be absent. */
        @SuppressWarnings("unchecked")
        public <T> @Nullable T find(PolicyMember<T> member) {
            // The member's own shape read it, under its own name.
            return (T) values.get(member.name());
        }
    }

    private static Fields fields(JsonNode value, Map<String, PolicyMember<?>> members, String expected) {
        if (!value.isObject()) {
            throw PolicyMisfit.kind(expected);
        }
        Map<String, Object> read = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : value.properties()) {
            PolicyMember<?> member = members.get(entry.getKey());
            if (member == null) {
                throw PolicyMisfit.bounds(expected).below(entry.getKey());
            }
            try {
                read.put(member.name(), member.shape().read(entry.getValue()));
            } catch (PolicyMisfit e) {
                throw e.below(member.name());
            }
        }
        members.values().stream()
                .filter(each -> each.needed() && !read.containsKey(each.name()))
                .findFirst()
                .ifPresent(each -> {
                    throw PolicyMisfit.bounds(each.shape().expected()).below(each.name());
                });
        return new Fields(read);
    }

    private static <T> List<T> items(JsonNode value, PolicyShape<T> of, int least, int most, String expected) {
        if (!value.isArray()) {
            throw PolicyMisfit.kind(expected);
        }
        if (value.size() < least || value.size() > most) {
            throw PolicyMisfit.bounds(expected);
        }
        List<T> items = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            try {
                items.add(of.read(value.get(i)));
            } catch (PolicyMisfit e) {
                throw e.below(Integer.toString(i));
            }
        }
        return List.copyOf(items);
    }

    private static ObjectNode array(PolicyShape<?> of, int least, int most) {
        ObjectNode schema = PolicyShapes.node("array").put("minItems", least).put("maxItems", most);
        schema.set("items", of.bareSchema());
        return schema;
    }

    private static ObjectNode schema(List<PolicyMember<?>> members) {
        ObjectNode schema = PolicyShapes.node("object").put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        ArrayNode needed = schema.putArray("required");
        members.forEach(each -> {
            properties.set(each.name(), each.shape().bareSchema());
            if (each.needed()) {
                needed.add(each.name());
            }
        });
        return schema;
    }

    /** The least has the needed members alone, or the first one where none is needed; the most has all. */
    private static JsonNode example(List<PolicyMember<?>> members, boolean most) {
        ObjectNode example = PolicyShapes.node();
        members.stream()
                .filter(each -> most || each.needed())
                .forEach(each -> example.set(
                        each.name(), most ? each.shape().most() : each.shape().least()));
        if (example.isEmpty()) {
            PolicyMember<?> first = members.getFirst();
            example.set(first.name(), first.shape().least());
        }
        return example;
    }

    private static JsonNode repeated(JsonNode item, int times) {
        ArrayNode items = array();
        for (int i = 0; i < times; i++) {
            items.add(item);
        }
        return items;
    }

    private static List<JsonNode> choices(PolicyShape<?> of) {
        List<JsonNode> choices = new ArrayList<>();
        of.bareSchema().required("enum").forEach(choices::add);
        return choices;
    }

    private static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }
}
