package org.labourrights.verifier.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** JSON as maps, lists, texts and numbers that a test can change. */
public final class Plain {

    private Plain() {}

    public static Json json(Object plain) {
        return switch (plain) {
            case Map<?, ?> map -> {
                Map<String, Json> members = new LinkedHashMap<>();
                map.forEach((name, value) -> members.put((String) name, json(value)));
                yield new Json.Members(members);
            }
            case List<?> list -> new Json.Items(list.stream().map(Plain::json).toList());
            case String text -> new Json.Text(text);
            case Number number -> new Json.Whole(number.longValue());
            case Boolean truth -> new Json.Truth(truth);
            default -> throw new IllegalArgumentException(plain.toString());
        };
    }

    /** Changeable in all its parts. */
    public static Object of(Json json) {
        return switch (json) {
            case Json.Members object -> {
                Map<String, Object> map = new LinkedHashMap<>();
                object.members().forEach((name, value) -> map.put(name, of(value)));
                yield map;
            }
            case Json.Items array ->
                new ArrayList<>(array.items().stream().map(Plain::of).toList());
            case Json.Text text -> text.value();
            case Json.Whole whole -> (int) whole.value();
            case Json.Truth truth -> truth.value();
            case Json.Nothing nothing -> throw new IllegalArgumentException("null");
        };
    }

    public static byte[] canonical(Object plain) {
        return CanonicalJson.of(json(plain));
    }

    /** A copy that shares nothing. */
    public static Map<String, Object> copy(Map<String, Object> plain) {
        return map(of(json(plain)));
    }

    @SuppressWarnings("unchecked")
    public static Map<String, Object> map(Object plain) {
        return (Map<String, Object>) plain;
    }

    @SuppressWarnings("unchecked")
    public static List<Object> list(Object plain) {
        return (List<Object>) plain;
    }

    /** What stands at a JSON pointer. */
    public static Object at(Object plain, String pointer) {
        Object found = plain;
        for (String step : pointer.substring(1).split("/", -1)) {
            found = found instanceof List<?> items
                    ? items.get(Integer.parseInt(step))
                    : Objects.requireNonNull(map(found).get(step), pointer);
        }
        return found;
    }
}
