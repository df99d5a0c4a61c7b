package org.labourrights.chassis.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import org.labourrights.chassis.text.TypedCode;

/**
 * A number that is typed from paper and has no value type, such as that of a passport or an account, in its plain form:
 * {@code @JsonDeserialize(using = TypedText.class)}.
 */
public final class TypedText extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1L;

    /** For Jackson. */
    public TypedText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        return TypedCode.plain(GivenText.fit(parser, parser.getText()));
    }
}
