package org.labourrights.chassis.reference.entry;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.labourrights.chassis.inbox.EventConsumer;
import org.labourrights.chassis.inbox.IncomingEvent;
import org.labourrights.chassis.inbox.MalformedEvent;
import org.labourrights.chassis.policy.PolicyMisfit;

/**
 * Knows what was entered at the service that keeps the entries. A kind that is not declared here is stored all the same, and
 * read from the day on which it is.
 */
@ApplicationScoped
class FollowReference implements EventConsumer {
    private static final String CODE = "E-EVENT-DATA";

    private final EnterReference enter;
    private final KnownKinds kinds;

    FollowReference(EnterReference enter, KnownKinds kinds) {
        this.enter = enter;
        this.kinds = kinds;
    }

    @Override
    public String name() {
        return "reference-entries";
    }

    @Override
    public Set<String> types() {
        return Set.of(ReferenceEntered.TYPE);
    }

    @Override
    public void on(IncomingEvent event) {
        JsonNode end = event.data().path("validTo");
        ReferenceEntry entry = new ReferenceEntry(
                id(event),
                event.number("version"),
                event.text("kind"),
                event.text("key"),
                event.data().path("content"),
                day(event.text("validFrom"), "validFrom"),
                end.isTextual() ? day(end.textValue(), "validTo") : null,
                event.text("source"),
                event.data().path("withdrawn").asBoolean(),
                event.time().toInstant(),
                event.source(),
                "event " + event.id());
        // A withdrawal says nothing that has to be read; set aside, it would leave the version before it in force.
        if (!entry.withdrawn()) {
            kinds.find(entry.kind()).ifPresent(kind -> requireReadable(kind, entry));
        }
        // An event that comes late, after it was set aside, does not undo a newer one: the highest version counts.
        enter.lock();
        enter.store(entry);
    }

    private static void requireReadable(ReferenceKind<?> kind, ReferenceEntry entry) {
        try {
            entry.read(kind);
        } catch (PolicyMisfit e) {
            throw new MalformedEvent(CODE, "data.content" + e.pointer() + " is not " + e.expected());
        }
    }

    private static UUID id(IncomingEvent event) {
        try {
            return UUID.fromString(event.subject());
        } catch (IllegalArgumentException e) {
            throw new MalformedEvent(CODE, "the subject is no id");
        }
    }

    private static LocalDate day(String text, String field) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new MalformedEvent(CODE, "data." + field + " is no day");
        }
    }
}
