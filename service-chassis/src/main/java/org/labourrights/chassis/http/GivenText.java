package org.labourrights.chassis.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.Map;
import java.util.OptionalInt;
import org.labourrights.chassis.problem.UnfitValue;
import org.labourrights.chassis.text.Characters;

/** A text of a caller, tidied; one that holds what no text may hold is refused with {@code E-CHARACTER}. */
final class GivenText extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1L;

    GivenText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        return Characters.tidy(fit(parser, parser.getText()));
    }

    /** @throws JsonMappingException that names the character */
    static String fit(JsonParser parser, String text) throws JsonMappingException {
        OptionalInt unfit = Characters.unfit(text);
        if (unfit.isPresent()) {
            UnfitValue why = new UnfitValue("E-CHARACTER", Map.of("character", Characters.name(unfit.getAsInt())));
            throw JsonMappingException.from(parser, "a character that no text may hold", why);
        }
        return text;
    }
}
