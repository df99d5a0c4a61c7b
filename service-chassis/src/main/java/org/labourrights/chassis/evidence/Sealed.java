package org.labourrights.chassis.evidence;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.log.LoggedEvent;

/**
 * An event in its place in the evidence log. Its entry is made anew from the event whenever it is asked for, so that an event
 * that was changed behind the back of the service no longer has the leaf that was sealed.
 *
 * @param salts one for each part, in the order of their names
 */
record Sealed(String service, long number, LoggedEvent event, byte[] salts) {

    /** What happened: the event, without who did it. */
    static final String EVENT = "event";

    /** Who did it, why, and in the course of what: the trail. */
    static final String TRAIL = "trail";

    private static final String[] PARTS = {EVENT, TRAIL};

    /** What {@link #read} wants of a query, where the entries are called {@code n}. */
    static final String COLUMNS = "n.number, n.salts, " + LoggedEvent.COLUMNS;

    private static final SecureRandom RANDOM = new SecureRandom();

    static Sealed now(String service, long number, LoggedEvent event) {
        byte[] salts = new byte[PARTS.length * Hash.BYTES];
        RANDOM.nextBytes(salts);
        return new Sealed(service, number, event, salts);
    }

    static Sealed read(String service, ResultSet row) throws SQLException {
        return new Sealed(service, row.getLong("number"), LoggedEvent.read(row), row.getBytes("salts"));
    }

    Entry entry() {
        Map<String, String> parts = new TreeMap<>();
        for (String part : PARTS) {
            parts.put(part, Hash.salted(salt(part), CanonicalJson.bytes(content(part))));
        }
        return new Entry(
                Instants.of(event.recordedAt().toInstant()), Entry.FORMAT, number, parts, service, event.type());
    }

    byte[] leaf() {
        return Hash.leaf(CanonicalJson.bytes(entry()));
    }

    /** The content of a part with its salt, for a receipt. */
    Receipt.Content disclosed(String part) {
        return new Receipt.Content(content(part), Hash.hex(salt(part)));
    }

    private byte[] salt(String part) {
        int place = Arrays.asList(PARTS).indexOf(part);
        return Arrays.copyOfRange(salts, place * Hash.BYTES, (place + 1) * Hash.BYTES);
    }

    /** The payload is the text that was appended: its numbers need not be those that canonical JSON knows. */
    private Map<String, String> content(String part) {
        Map<String, String> content = new TreeMap<>();
        if (part.equals(EVENT)) {
            content.put("divisionPath", event.divisionPath());
            content.put("id", event.id().toString());
            content.put("occurredAt", Instants.of(event.occurredAt().toInstant()));
            content.put("payload", event.payload());
            content.put("subject", event.subject());
            put(content, "topic", event.topic());
            content.put("type", event.type());
            put(content, "uscc", event.uscc());
        } else {
            content.put("actor", event.actor());
            put(content, "causationId", event.causationId());
            content.put("correlationId", event.correlationId());
            put(content, "reason", event.reason());
            put(content, "traceparent", event.traceparent());
        }
        return content;
    }

    private static void put(Map<String, String> content, String name, @Nullable String value) {
        if (value != null) {
            content.put(name, value);
        }
    }
}
