package org.labourrights.chassis.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import org.labourrights.chassis.text.PersonalNumbers;

/** The single values of which policies are made; what holds several stands in {@link PolicyLists}. */
public final class PolicyShapes {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern WORDS = Pattern.compile("\\P{Cntrl}*\\S\\P{Cntrl}*");

    private PolicyShapes() {}

    /** A whole number, both bounds included; {@code 15.0} is one. */
    public static PolicyShape<Integer> whole(int least, int most) {
        String expected = "整数 integer [%d; %d]".formatted(least, most);
        return new PolicyShape<>(
                value -> number(value, BigDecimal.valueOf(least), BigDecimal.valueOf(most), 0, expected)
                        .intValueExact(),
                node("integer").put("minimum", least).put("maximum", most),
                expected,
                List.of(IntNode.valueOf(least), IntNode.valueOf(most)));
    }

    /** A number with at most so many decimals, both bounds included. */
    public static PolicyShape<BigDecimal> decimal(String least, String most, int decimals) {
        BigDecimal from = new BigDecimal(least);
        BigDecimal to = new BigDecimal(most);
        String expected = "数值 number [%s; %s], ≤ %d 位小数 decimals".formatted(least, most, decimals);
        ObjectNode schema = node("number").put("minimum", from).put("maximum", to);
        schema.put("multipleOf", BigDecimal.ONE.movePointLeft(decimals));
        return new PolicyShape<>(
                value -> number(value, from, to, decimals, expected),
                schema,
                expected,
                List.of(DecimalNode.valueOf(from), DecimalNode.valueOf(to)));
    }

    public static PolicyShape<Boolean> flag() {
        return new PolicyShape<>(
                value -> {
                    if (!value.isBoolean()) {
                        throw PolicyMisfit.kind("true | false");
                    }
                    return value.booleanValue();
                },
                node("boolean"),
                "true | false",
                List.of(BooleanNode.FALSE, BooleanNode.TRUE));
    }

    /** One of these constants, by its name. */
    @SafeVarargs
    public static <E extends Enum<E>> PolicyShape<E> choice(E first, E... others) {
        List<String> names = EnumSet.of(first, others).stream().map(Enum::name).toList();
        return code(names).as(name -> Enum.valueOf(first.getDeclaringClass(), name));
    }

    /** Any constant of the type, by its name. */
    public static <E extends Enum<E>> PolicyShape<E> choice(Class<E> type) {
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return code(names).as(name -> Enum.valueOf(type, name));
    }

    /** One of these codes. */
    public static PolicyShape<String> code(Collection<String> codes) {
        String expected = String.join(" | ", codes);
        ObjectNode schema = node("string");
        codes.forEach(schema.putArray("enum")::add);
        List<String> known = List.copyOf(codes);
        return new PolicyShape<>(
                value -> {
                    if (!known.contains(text(value, expected))) {
                        throw PolicyMisfit.bounds(expected);
                    }
                    return value.textValue();
                },
                schema,
                expected,
                List.of(TextNode.valueOf(known.getFirst()), TextNode.valueOf(known.getLast())));
    }

    /** Words on one line, for print; they carry no person's number. */
    public static PolicyShape<String> words(int longest) {
        String expected = "一行文字 one line of text, 1–%d".formatted(longest);
        return new PolicyShape<>(
                value -> {
                    String words = text(value, expected);
                    if (words.codePointCount(0, words.length()) > longest
                            || !WORDS.matcher(words).matches()
                            || PersonalNumbers.in(words)) {
                        throw PolicyMisfit.bounds(expected);
                    }
                    return words;
                },
                node("string").put("minLength", 1).put("maxLength", longest),
                expected,
                List.of(TextNode.valueOf("文"), TextNode.valueOf("文".repeat(longest))));
    }

    /** A text of this form. */
    public static PolicyShape<String> pattern(String regex, String least, String most) {
        Pattern form = Pattern.compile(regex);
        String expected = "/%s/, %s".formatted(regex, least);
        return new PolicyShape<>(
                value -> {
                    if (!form.matcher(text(value, expected)).matches()) {
                        throw PolicyMisfit.bounds(expected);
                    }
                    return value.textValue();
                },
                node("string").put("pattern", "^(?:" + regex + ")$"),
                expected,
                List.of(TextNode.valueOf(least), TextNode.valueOf(most)));
    }

    /** {@code "HH:mm"}, from {@code 00:00} to {@code 23:59}. */
    public static PolicyShape<LocalTime> timeOfDay() {
        return pattern("(?:[01]\\d|2[0-3]):[0-5]\\d", "00:00", "23:59").as(LocalTime::parse);
    }

    /** The same, or {@code "24:00"} for the end of the day, read as its last instant. */
    public static PolicyShape<LocalTime> endOfDayOrTime() {
        return pattern("(?:[01]\\d|2[0-3]):[0-5]\\d|24:00", "00:00", "24:00")
                .as(time -> time.equals("24:00") ? LocalTime.MAX : LocalTime.parse(time));
    }

    /** {@code "MM-dd"}; 29 February falls on the 28th in other years. */
    public static PolicyShape<MonthDay> monthDay() {
        return pattern("(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])", "01-01", "12-31")
                .as(day -> MonthDay.parse("--" + day));
    }

    private static BigDecimal number(JsonNode value, BigDecimal least, BigDecimal most, int decimals, String expected) {
        if (!value.isNumber()) {
            throw PolicyMisfit.kind(expected);
        }
        // 1e400 is no double and 1e2147483647 would be written out digit by digit: the bounds come first.
        if (!Double.isFinite(value.doubleValue())) {
            throw PolicyMisfit.bounds(expected);
        }
        BigDecimal number = value.decimalValue();
        if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
            throw PolicyMisfit.bounds(expected);
        }
        if (number.stripTrailingZeros().scale() > decimals) {
            throw PolicyMisfit.kind(expected);
        }
        return number;
    }

    private static String text(JsonNode value, String expected) {
        if (!value.isTextual()) {
            throw PolicyMisfit.kind(expected);
        }
        return value.textValue();
    }

    static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode node(String type) {
        return node().put("type", type);
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
