package org.labourrights.chassis.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.JsonNodeDeserializer;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Free JSON of a caller: its texts, names and numbers are held against the same rules as those of fields. */
final class GivenTree extends JsonDeserializer<JsonNode> {

    private final JsonDeserializer<? extends JsonNode> plain = JsonNodeDeserializer.getDeserializer(JsonNode.class);

    @Override
    public JsonNode deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonNode tree = plain.deserialize(parser, context);
        check(parser, tree);
        return tree;
    }

    private static void check(JsonParser parser, JsonNode node) throws IOException {
        if (node.isTextual()) {
            GivenText.fit(parser, node.textValue());
        } else if (node.isBigDecimal() && Figures.bounded(node.decimalValue()).isEmpty()) {
            throw Figures.tooLong(parser);
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            GivenText.fit(parser, member.getKey());
            check(parser, member.getValue());
        }
        if (node.isArray()) {
            for (JsonNode element : node) {
                check(parser, element);
            }
        }
    }

    @Override
    public @Nullable JsonNode getNullValue(DeserializationContext context) throws JsonMappingException {
        return plain.getNullValue(context);
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) throws JsonMappingException {
        return plain.getAbsentValue(context);
    }
}
