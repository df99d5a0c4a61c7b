package org.labourrights.kernel.directory;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.inbox.EventConsumer;
import org.labourrights.chassis.inbox.IncomingEvent;
import org.labourrights.chassis.inbox.MalformedEvent;

/**
 * Keeps the directory by the events of the base ledger. A service that wants one declares a bean that extends this, and
 * reads the ledger's topic. Each event changes its own fields, so none may be dropped as outdated; the directory keeps the
 * newest word on each field.
 */
public abstract class EnterpriseConsumer implements EventConsumer {

    private static final String REGISTERED = "enterprise.registered.v1";
    private static final String UPDATED = "enterprise.updated.v1";
    private static final String STATUS = "enterprise.status.changed.v1";
    private static final String PARTNERSHIP = "partnership.changed.v1";
    private static final String RISK = "risk.assessed.v1";
    private static final String CODE = "E-EVENT-DATA";

    private final KeepDirectory directory;

    protected EnterpriseConsumer(KeepDirectory directory) {
        this.directory = directory;
    }

    @Override
    public String name() {
        return "enterprise-directory";
    }

    /** Whether credit grades and risk levels are kept as well; who has no use for them keeps none. */
    protected boolean keepsStanding() {
        return false;
    }

    @Override
    public final Set<String> types() {
        return keepsStanding()
                ? Set.of(REGISTERED, UPDATED, STATUS, PARTNERSHIP, RISK)
                : Set.of(REGISTERED, UPDATED, STATUS, PARTNERSHIP);
    }

    @Override
    public final void on(IncomingEvent event) {
        switch (event.type()) {
            case REGISTERED -> registered(event);
            case UPDATED -> updated(event);
            case STATUS ->
                directory.enterprise(
                        uscc(event, "uscc"),
                        told -> told.has(code(EnterpriseStatus.class, event.text("newStatus")), event.sequence()));
            case PARTNERSHIP -> partnership(event);
            case RISK ->
                directory.standing(
                        uscc(event, "uscc"),
                        told -> told.assessed(code(RiskLevel.class, event.text("heldLevel")), event.sequence()));
            default -> throw new IllegalStateException("not consumed: " + event.type());
        }
    }

    private void registered(IncomingEvent event) {
        long sequence = event.sequence();
        EnterpriseRole role = code(EnterpriseRole.class, event.text("role"));
        PartnerType partnerType = partnerType(event);
        List<String> industries = texts(event.data().path("industries"));
        directory.enterprise(uscc(event, "uscc"), told -> told.registered(role, partnerType)
                .named(event.text("name"), sequence)
                .registeredIn(new DivisionCode(event.text("registeredDivision")), sequence)
                .does(industries, sequence));
    }

    private void updated(IncomingEvent event) {
        UnifiedSocialCreditCode uscc = uscc(event, "uscc");
        JsonNode changes = event.data().path("changes");
        directory.enterprise(uscc, told -> {
            ToldEnterprise changed = told;
            for (JsonNode change : changes) {
                changed = changed(changed, change, event.sequence());
            }
            return changed;
        });
        for (JsonNode change : changes) {
            if (keepsStanding() && field(change).equals("creditLevel")) {
                CreditLevel level = code(CreditLevel.class, text(change.path("newValue")));
                directory.standing(uscc, told -> told.graded(level, event.sequence()));
            }
        }
    }

    private static ToldEnterprise changed(ToldEnterprise told, JsonNode change, long sequence) {
        JsonNode value = change.path("newValue");
        return switch (field(change)) {
            case "name" -> told.named(text(value), sequence);
            case "registeredDivision" -> told.registeredIn(new DivisionCode(text(value)), sequence);
            case "industries" -> told.does(texts(value), sequence);
            // The other fields of the base ledger are of no use here.
            default -> told;
        };
    }

    private void partnership(IncomingEvent event) {
        Partnership told = new Partnership(
                uscc(event, "platformUscc"),
                uscc(event, "partnerUscc"),
                partnerType(event),
                event.data().path("active").asBoolean(),
                day(event, "signedOn"),
                day(event, "validTo"),
                day(event, "endedOn"));
        directory.partnership(told, event.time().toInstant(), event.sequence());
    }

    private static @Nullable PartnerType partnerType(IncomingEvent event) {
        JsonNode type = event.data().path("partnerType");
        return type.isTextual() ? code(PartnerType.class, type.textValue()) : null;
    }

    private static @Nullable LocalDate day(IncomingEvent event, String field) {
        JsonNode day = event.data().path(field);
        try {
            return day.isTextual() ? LocalDate.parse(day.textValue()) : null;
        } catch (DateTimeException e) {
            throw new MalformedEvent(CODE, "data." + field + " is no day");
        }
    }

    private static UnifiedSocialCreditCode uscc(IncomingEvent event, String field) {
        return UnifiedSocialCreditCode.unchecked(event.text(field));
    }

    private static String field(JsonNode change) {
        return change.path("field").asText();
    }

    private static <E extends Enum<E>> E code(Class<E> codes, String text) {
        try {
            return Enum.valueOf(codes, text);
        } catch (IllegalArgumentException e) {
            throw new MalformedEvent(CODE, "a code that is none of " + codes.getSimpleName());
        }
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
