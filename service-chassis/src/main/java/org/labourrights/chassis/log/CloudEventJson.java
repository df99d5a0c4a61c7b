package org.labourrights.chassis.log;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.time.ClockSource;

/** Writes an event as a CloudEvent 1.0 in structured JSON; the payload's text goes in as it was stored. */
final class CloudEventJson {

    static final String CONTENT_TYPE = "application/cloudevents+json";

    private final String source;
    private final String schemaBase;

    CloudEventJson(String source, String schemaBase) {
        this.source = source;
        this.schemaBase = schemaBase;
    }

    byte[] bytes(EventRow event) {
        return text(event).getBytes(StandardCharsets.UTF_8);
    }

    String text(EventRow event) {
        var json = new StringBuilder(512 + event.payload().length()).append("{\"specversion\":\"1.0\"");
        add(json, "id", event.id().toString());
        add(json, "type", event.type());
        add(json, "source", source);
        add(json, "subject", event.subject());
        add(json, "time", time(event));
        add(json, "jurisdictioncode", event.jurisdictionCode());
        add(json, "uscc", event.uscc());
        add(json, "correlationid", event.correlationId());
        add(json, "causationid", event.causationId());
        // Padded, so that it also compares as text, as the CloudEvents extension of this name asks.
        add(json, "sequence", "%019d".formatted(event.seq()));
        add(json, "datacontenttype", "application/json");
        add(json, "dataschema", schemaBase + event.type());
        return json.append(",\"data\":").append(event.payload()).append('}').toString();
    }

    private static String time(EventRow event) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                event.occurredAt().atZoneSameInstant(ClockSource.ZONE).toOffsetDateTime());
    }

    private static void add(StringBuilder json, String name, @Nullable String value) {
        if (value != null) {
            json.append(",\"").append(name).append("\":\"");
            JsonStringEncoder.getInstance().quoteAsString(value, json);
            json.append('"');
        }
    }
}
