package org.labourrights.arrears.integration;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.labourrights.arrears.employer.KeepDirectory;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.inbox.EventConsumer;
import org.labourrights.chassis.inbox.IncomingEvent;
import org.labourrights.chassis.inbox.MalformedEvent;

/**
 * Keeps the directory of employers by the events of the base ledger. Each event changes its own fields, so none may be
 * dropped as outdated; the directory keeps the newest word on each field.
 */
@ApplicationScoped
class EnterpriseConsumer implements EventConsumer {

    private static final String REGISTERED = "enterprise.registered.v1";
    private static final String UPDATED = "enterprise.updated.v1";
    private static final String STATUS = "enterprise.status.changed.v1";
    private static final String PARTNERSHIP = "partnership.changed.v1";
    private static final String CODE = "E-EVENT-DATA";

    private final KeepDirectory directory;

    EnterpriseConsumer(KeepDirectory directory) {
        this.directory = directory;
    }

    @Override
    public String name() {
        return "employer-directory";
    }

    @Override
    public Set<String> types() {
        return Set.of(REGISTERED, UPDATED, STATUS, PARTNERSHIP);
    }

    @Override
    public void on(IncomingEvent event) {
        switch (event.type()) {
            case REGISTERED -> registered(event);
            case UPDATED -> updated(event);
            case STATUS -> directory.has(uscc(event, "uscc"), event.text("newStatus"), event.sequence());
            case PARTNERSHIP -> partnership(event);
            default -> throw new IllegalStateException("not consumed: " + event.type());
        }
    }

    private void registered(IncomingEvent event) {
        UnifiedSocialCreditCode uscc = uscc(event, "uscc");
        JsonNode partnerType = event.data().path("partnerType");
        directory.registered(uscc, event.text("role"), partnerType.isTextual() ? partnerType.textValue() : null);
        directory.named(uscc, event.text("name"), event.sequence());
        directory.registeredIn(uscc, event.text("registeredDivision"), event.sequence());
        directory.does(uscc, texts(event.data().path("industries")), event.sequence());
    }

    private void updated(IncomingEvent event) {
        UnifiedSocialCreditCode uscc = uscc(event, "uscc");
        for (JsonNode change : event.data().path("changes")) {
            JsonNode value = change.path("newValue");
            switch (change.path("field").asText()) {
                case "name" -> directory.named(uscc, text(value), event.sequence());
                case "registeredDivision" -> directory.registeredIn(uscc, text(value), event.sequence());
                case "industries" -> directory.does(uscc, texts(value), event.sequence());
                default -> {
                    // The other fields of the base ledger are of no use here.
                }
            }
        }
    }

    private void partnership(IncomingEvent event) {
        JsonNode partnerType = event.data().path("partnerType");
        directory.partnership(
                uscc(event, "platformUscc"),
                uscc(event, "partnerUscc"),
                partnerType.isTextual() ? partnerType.textValue() : null,
                event.data().path("active").asBoolean(),
                event.time().toInstant());
    }

    private static UnifiedSocialCreditCode uscc(IncomingEvent event, String field) {
        return UnifiedSocialCreditCode.unchecked(event.text(field));
    }

    private static String text(JsonNode value) {
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw new MalformedEvent(CODE, "data.changes names a field without its new value");
        }
        return value.textValue();
    }

    private static List<String> texts(JsonNode values) {
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(text(value)));
        return texts;
    }
}
