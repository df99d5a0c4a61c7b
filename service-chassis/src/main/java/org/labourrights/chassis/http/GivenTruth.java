package org.labourrights.chassis.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.util.AccessPattern;
import java.io.IOException;

/** True or false, where one of them has to be said. */
final class GivenTruth extends StdScalarDeserializer<Boolean> {

    private static final long serialVersionUID = 1L;

    GivenTruth() {
        super(boolean.class);
    }

    @Override
    public Boolean deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_TRUE)) {
            return true;
        }
        if (parser.hasToken(JsonToken.VALUE_FALSE)) {
            return false;
        }
        return (Boolean) context.handleUnexpectedToken(boolean.class, parser);
    }

    @Override
    public Boolean getNullValue(DeserializationContext context) throws JsonMappingException {
        if (context.isEnabled(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)) {
            throw Figures.missing(context);
        }
        return false;
    }

    /** Asked each time: whether absence is an error is a matter of the reader. */
    @Override
    public AccessPattern getNullAccessPattern() {
        return AccessPattern.DYNAMIC;
    }
}
