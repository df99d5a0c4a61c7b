package org.labourrights.chassis.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.util.AccessPattern;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A whole number in any spelling of it: {@code 10}, {@code 10.0} and {@code 1e1} are the same. What is none, or beyond the
 * type, is refused with the bounds of the field, {@code E-INTEGER}.
 */
final class WholeNumber<N extends Number> extends StdScalarDeserializer<N> implements ContextualDeserializer {

    private static final long serialVersionUID = 1L;

    private final Class<N> type;
    private final transient Function<BigDecimal, N> exact;
    private final long least;
    private final long most;

    private WholeNumber(Class<N> type, Function<BigDecimal, N> exact, long least, long most) {
        super(type);
        this.type = type;
        this.exact = exact;
        this.least = least;
        this.most = most;
    }

    /** @param primitive whether it has to be there */
    static WholeNumber<Integer> ofInt(boolean primitive) {
        return new WholeNumber<>(
                primitive ? int.class : Integer.class, BigDecimal::intValueExact, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** @param primitive whether it has to be there */
    static WholeNumber<Long> ofLong(boolean primitive) {
        return new WholeNumber<>(
                primitive ? long.class : Long.class, BigDecimal::longValueExact, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** With the bounds that the field declares: a refusal then names those, and not the bounds of a machine word. */
    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        Min min = property == null ? null : property.getAnnotation(Min.class);
        Max max = property == null ? null : property.getAnnotation(Max.class);
        return min == null && max == null
                ? this
                : new WholeNumber<>(
                        type,
                        exact,
                        min == null ? least : Math.max(least, min.value()),
                        max == null ? most : Math.min(most, max.value()));
    }

    @Override
    @SuppressWarnings("unchecked")
    public N deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.currentToken().isNumeric()) {
            return (N) context.handleUnexpectedToken(type, parser);
        }
        Optional<BigDecimal> number = Figures.bounded(parser);
        try {
            // What is whole but beyond the declared bounds is left to their own check, together with all other fields.
            return exact.apply(number.orElseThrow(ArithmeticException::new));
        } catch (ArithmeticException noneOrTooLarge) {
            throw Figures.refused(parser, "E-INTEGER", Map.of("min", least, "max", most));
        }
    }

    @Override
    public @Nullable N getNullValue(DeserializationContext context) throws JsonMappingException {
        if (!type.isPrimitive()) {
            return null;
        }
        if (context.isEnabled(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)) {
            throw Figures.missing(context);
        }
        return exact.apply(BigDecimal.ZERO);
    }

    /** Asked each time: whether absence is an error is a matter of the reader. */
    @Override
    public AccessPattern getNullAccessPattern() {
        return AccessPattern.DYNAMIC;
    }
}
