package org.labourrights.chassis.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/** A date as {@code 2026-09-30}; no numbers, no arrays, no 31st of June, years 1900 to 2999. */
final class DateText extends StdScalarDeserializer<LocalDate> {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    DateText() {
        super(LocalDate.class);
    }

    /** @throws DateTimeException if the text is no such date */
    static LocalDate parse(String text) {
        LocalDate date = LocalDate.parse(text, FORMAT);
        if (date.getYear() < 1900 || date.getYear() > 2999) {
            throw new DateTimeException("year out of range");
        }
        return date;
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }
        try {
            return parse(parser.getText());
        } catch (DateTimeException e) {
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, "", "not a date");
        }
    }
}
