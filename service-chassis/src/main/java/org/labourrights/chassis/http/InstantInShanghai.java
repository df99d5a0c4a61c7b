package org.labourrights.chassis.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.labourrights.chassis.time.ClockSource;

/** Moments are told in the time of their readers, {@code 2026-09-30T16:20:00+08:00}, and stay exact. */
final class InstantInShanghai extends StdScalarSerializer<Instant> {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(ClockSource.ZONE);

    InstantInShanghai() {
        super(Instant.class);
    }

    @Override
    public void serialize(Instant value, JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeString(FORMAT.format(value));
    }
}
