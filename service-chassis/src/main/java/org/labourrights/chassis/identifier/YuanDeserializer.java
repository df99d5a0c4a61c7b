package org.labourrights.chassis.identifier;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.io.IOException;
import java.io.Serial;

/** Takes an amount from a string or, digit by digit, from a JSON number: binary fractions never come in between. */
final class YuanDeserializer extends StdScalarDeserializer<Yuan> {
    @Serial
    private static final long serialVersionUID = 1L;

    YuanDeserializer() {
        super(Yuan.class);
    }

    @Override
    public Yuan deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.currentToken().isScalarValue() || parser.currentToken().isBoolean()) {
            throw context.wrongTokenException(
                    parser, Yuan.class, parser.currentToken(), "an amount such as \"86400.00\" expected");
        }
        try {
            return Yuan.parse(parser.getText());
        } catch (IdentifierException e) {
            throw ValueInstantiationException.from(
                    parser, String.valueOf(e.getMessage()), context.constructType(Yuan.class), e);
        }
    }
}
