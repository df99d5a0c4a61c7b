package org.labourrights.chassis.http;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.text.Characters;

/**
 * Reads path and query parameters strictly. What cannot be read is 404 in a path (there is no such thing) and 400
 * {@code E-PARAMETER} with its name in a query or header.
 */
@Provider
class StrictConverters implements ParamConverterProvider {

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        Function<String, ?> reader = reader(type);
        if (reader == null) {
            return null;
        }
        boolean inPath = annotations != null
                && Arrays.stream(annotations)
                        .anyMatch(annotation -> annotation instanceof PathParam || annotation instanceof RestPath);
        return new StrictConverter<>(type, reader, ParameterName.of(annotations), inPath);
    }

    private static @Nullable Function<String, ?> reader(Class<?> type) {
        if (type == UUID.class) {
            return StrictConverters::uuid;
        }
        if (type == LocalDate.class) {
            return DateText::parse;
        }
        if (type == Instant.class) {
            return InstantText::parse;
        }
        if (type == Integer.class || type == int.class) {
            return text -> Integer.valueOf(digits(text));
        }
        if (type == Long.class || type == long.class) {
            return text -> Long.valueOf(digits(text));
        }
        if (type == Boolean.class || type == boolean.class) {
            return StrictConverters::bool;
        }
        if (type == BigDecimal.class) {
            return StrictConverters::decimal;
        }
        if (type == String.class) {
            return Characters::tidy;
        }
        return type.isEnum() ? enumReader(type) : parser(type);
    }

    private static UUID uuid(String text) {
        if (text.length() != 36) {
            throw new IllegalArgumentException("not a UUID");
        }
        return UUID.fromString(text);
    }

    /** The language would read the digits of every script, and a plus sign. */
    private static String digits(String text) {
        if (!text.matches("-?[0-9]{1,19}")) {
            throw new IllegalArgumentException("not a whole number");
        }
        return text;
    }

    private static Boolean bool(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    private static BigDecimal decimal(String text) {
        if (text.length() > 40 || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
            throw new IllegalArgumentException("not a plain decimal");
        }
        return new BigDecimal(text);
    }

    private static Function<String, ?> enumReader(Class<?> type) {
        return text -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such constant"));
    }

    /** Value types of the suite read themselves: {@code static T parse(String)}. */
    private static @Nullable Function<String, ?> parser(Class<?> type) {
        try {
            Method parse = type.getMethod("parse", String.class);
            if (!Modifier.isStatic(parse.getModifiers()) || parse.getReturnType() != type) {
                return null;
            }
            return text -> invoke(parse, text);
        } catch (NoSuchMethodException none) {
            return null;
        }
    }

    private static Object invoke(Method parse, String text) {
        try {
            return parse.invoke(null, text);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new IllegalArgumentException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(parse + " must be public", e);
        }
    }
}
