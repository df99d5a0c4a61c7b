package org.labourrights.chassis.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** A moment as {@code 2026-09-30T16:20:00+08:00}: the offset is part of it; years 1900 to 2999. */
final class InstantText extends StdScalarDeserializer<Instant> {

    private static final long serialVersionUID = 1L;

    InstantText() {
        super(Instant.class);
    }

    /** @throws DateTimeException if the text is no such moment */
    static Instant parse(String text) {
        OffsetDateTime moment = OffsetDateTime.parse(text);
        if (moment.getYear() < 1900 || moment.getYear() > 2999) {
            throw new DateTimeException("year out of range");
        }
        return moment.toInstant();
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (Instant) context.handleUnexpectedToken(Instant.class, parser);
        }
        try {
            return parse(parser.getText());
        } catch (DateTimeException e) {
            return (Instant) context.handleWeirdStringValue(Instant.class, "", "not a moment with its offset");
        }
    }
}
