package org.labourrights.chassis.log;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that has happened to an aggregate, as the service appends it to its log.
 *
 * @param type name with version, {@code report.submitted.v1}
 * @param subject the aggregate's public id: its document number or UUID
 * @param divisionPath reporting path of the division it belongs to, {@code CN/150000/150100/150105/}
 * @param payload record that Jackson writes as the event's {@code data}; references and counts only,
 *     never personal data
 * @param uscc unified social credit code of the enterprise concerned; orders its events on Kafka
 * @param reason why it was done, for the audit trail; not sent to Kafka
 * @param relayed false for events that matter only inside: they carry no topic and are not sent
 * @param topic where it is sent; null: the topic of the service
 */
public record Event(
        String type,
        String subject,
        String divisionPath,
        Object payload,
        @Nullable String uscc,
        @Nullable String reason,
        boolean relayed,
        @Nullable String topic) {

    public Event {
        if (type.isBlank() || subject.isBlank()) {
            throw new IllegalArgumentException("An event needs a type and a subject");
        }
        if (!divisionPath.startsWith("CN/") || !divisionPath.endsWith("/")) {
            throw new IllegalArgumentException("Not a reporting path: " + divisionPath);
        }
    }

    public static Event of(String type, String subject, String divisionPath, Object payload) {
        return new Event(type, subject, divisionPath, payload, null, null, true, null);
    }

    public static Event of(String type, UUID subject, String divisionPath, Object payload) {
        return of(type, subject.toString(), divisionPath, payload);
    }

    public Event withUscc(@Nullable String code) {
        return new Event(type, subject, divisionPath, payload, code, reason, relayed, topic);
    }

    public Event withReason(@Nullable String why) {
        return new Event(type, subject, divisionPath, payload, uscc, why, relayed, topic);
    }

    /** The same event without a topic: kept as audit trail, never sent. */
    public Event internal() {
        return new Event(type, subject, divisionPath, payload, uscc, reason, false, null);
    }

    /** The same event on a topic that several services share, such as the one of figures. */
    public Event onTopic(String shared) {
        return new Event(type, subject, divisionPath, payload, uscc, reason, true, shared);
    }

    /** Code of the division that the path ends in: {@code 150105}, or {@code CN}. */
    public String jurisdictionCode() {
        return lastDivision(divisionPath);
    }

    static String lastDivision(String path) {
        var withoutSlash = path.substring(0, path.length() - 1);
        return withoutSlash.substring(withoutSlash.lastIndexOf('/') + 1);
    }
}
