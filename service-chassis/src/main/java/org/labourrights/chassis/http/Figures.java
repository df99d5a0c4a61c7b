package org.labourrights.chassis.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.labourrights.chassis.problem.UnfitValue;

/** Numbers of a body, read digit by digit; an exponent that would fill the memory when it is written out is none. */
final class Figures {

    /** Digits before the point and behind it; more than any figure of any office has. */
    static final int MOST_DIGITS = 40;

    private static final int LONGEST_EXPONENT = 6;

    private Figures() {}

    /** The number at the parser; empty when it has more digits than {@link #MOST_DIGITS} on either side of the point. */
    static Optional<BigDecimal> bounded(JsonParser parser) throws IOException {
        String text = parser.getText();
        int exponent = Math.max(text.indexOf('e'), text.indexOf('E'));
        if (exponent >= 0 && text.length() - exponent - 1 > LONGEST_EXPONENT) {
            return Optional.empty();
        }
        return bounded(new BigDecimal(text));
    }

    static Optional<BigDecimal> bounded(BigDecimal read) {
        BigDecimal number = read.stripTrailingZeros();
        long before = (long) number.precision() - number.scale();
        return before > MOST_DIGITS || number.scale() > MOST_DIGITS ? Optional.empty() : Optional.of(number);
    }

    static JsonMappingException refused(JsonParser parser, String code, Map<String, Object> parameters) {
        return JsonMappingException.from(parser, "a number that is not taken", new UnfitValue(code, parameters));
    }

    /** Of more digits than are taken. */
    static JsonMappingException tooLong(JsonParser parser) {
        return refused(parser, "E-DIGITS", Map.of("integer", MOST_DIGITS, "fraction", MOST_DIGITS));
    }

    /** Nothing is there, or null, where a value has to be. */
    static JsonMappingException missing(DeserializationContext context) {
        return JsonMappingException.from(context, "a value is missing", new UnfitValue("E-REQUIRED", Map.of()));
    }
}
