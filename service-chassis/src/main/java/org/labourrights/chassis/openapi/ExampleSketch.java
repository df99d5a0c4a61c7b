package org.labourrights.chassis.openapi;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/** An example value for a schema: its own example if it has one, otherwise something of the right type and format. */
final class ExampleSketch {

    private static final Map<String, Object> BY_FORMAT = Map.of(
            "uuid", "0198f3a0-7b1c-7d2e-8f3a-4b5c6d7e8f90",
            "date", "2026-09-30",
            "date-time", "2026-09-30T16:20:00+08:00",
            "uri", "https://example.org/",
            "byte", "5paH",
            "email", "office@example.org");

    private static final List<String> SHAPES = List.of(
            "文字", "文字说明文字", "A", "a", "1", "123456", "ABC-001", "abc.def", "2026Q3", "2026-09", "1.00", "13800000000");

    private final Map<String, Schema> schemas;
    private final Deque<String> open = new ArrayDeque<>();

    ExampleSketch(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    /** Null if none can be made, for example for a text with a pattern and no example. */
    @Nullable
    Object of(Schema schema) {
        if (schema.getRef() != null) {
            return ofReference(schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1));
        }
        Object given = given(schema);
        if (given != null) {
            return given;
        }
        Schema choice = choice(schema);
        return choice != null ? of(choice) : ofType(schema);
    }

    private @Nullable Object ofReference(String name) {
        Schema target = schemas.get(name);
        if (target == null || open.contains(name)) {
            return null;
        }
        open.push(name);
        try {
            return of(target);
        } finally {
            open.pop();
        }
    }

    private static @Nullable Object given(Schema schema) {
        if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
            return schema.getExamples().getFirst();
        }
        if (schema.getExample() != null) {
            return schema.getExample();
        }
        if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
            return schema.getEnumeration().getFirst();
        }
        return schema.getDefaultValue();
    }

    private static @Nullable Schema choice(Schema schema) {
        for (List<Schema> some : Arrays.asList(schema.getAnyOf(), schema.getOneOf(), schema.getAllOf())) {
            if (some != null && !some.isEmpty()) {
                return some.stream()
                        .filter(one -> one.getType() == null || !one.getType().equals(List.of(SchemaType.NULL)))
                        .findFirst()
                        .orElse(some.getFirst());
            }
        }
        return null;
    }

    private @Nullable Object ofType(Schema schema) {
        List<SchemaType> types = schema.getType() == null ? List.of() : schema.getType();
        SchemaType type =
                types.stream().filter(one -> one != SchemaType.NULL).findFirst().orElse(SchemaType.OBJECT);
        return switch (type) {
            case OBJECT -> ofObject(schema);
            case ARRAY -> ofArray(schema);
            case STRING -> ofText(schema);
            case INTEGER -> schema.getMinimum() == null ? Integer.valueOf(1) : (Object) whole(schema.getMinimum());
            case NUMBER -> schema.getMinimum() == null ? new BigDecimal("0.5") : schema.getMinimum();
            case BOOLEAN -> true;
            case NULL -> null;
        };
    }

    private static long whole(BigDecimal number) {
        return number.longValue();
    }

    private @Nullable Object ofText(Schema schema) {
        if (schema.getPattern() != null) {
            return ofPattern(schema);
        }
        Object known = schema.getFormat() == null ? null : BY_FORMAT.get(schema.getFormat());
        if (known != null) {
            return known;
        }
        int least = schema.getMinLength() == null ? 1 : schema.getMinLength();
        int most = schema.getMaxLength() == null ? Integer.MAX_VALUE : schema.getMaxLength();
        String text = "文字";
        return text.repeat(Math.max(1, (least + 1) / 2)).substring(0, Math.min(most, Math.max(2, least)));
    }

    /** The first of some common shapes that the pattern accepts. */
    private static @Nullable Object ofPattern(Schema schema) {
        Pattern pattern = Pattern.compile(schema.getPattern());
        int least = schema.getMinLength() == null ? 0 : schema.getMinLength();
        int most = schema.getMaxLength() == null ? Integer.MAX_VALUE : schema.getMaxLength();
        return SHAPES.stream()
                .filter(text -> text.length() >= least && text.length() <= most)
                .filter(text -> pattern.matcher(text).find())
                .findFirst()
                .orElse(null);
    }

    private Object ofArray(Schema schema) {
        Object item = schema.getItems() == null ? null : of(schema.getItems());
        return item == null ? List.of() : List.of(item);
    }

    private @Nullable Object ofObject(Schema schema) {
        Map<String, Object> example = new LinkedHashMap<>();
        Set<String> required = schema.getRequired() == null ? Set.of() : Set.copyOf(schema.getRequired());
        if (schema.getProperties() != null) {
            for (Map.Entry<String, Schema> property : schema.getProperties().entrySet()) {
                Object value = of(property.getValue());
                if (value != null) {
                    example.put(property.getKey(), value);
                } else if (required.contains(property.getKey())) {
                    return null;
                }
            }
        }
        return example;
    }
}
