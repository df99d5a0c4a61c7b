package org.labourrights.chassis.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.IdentifierException;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.time.ClockSource;

/** Reads what an event of another service says; a value of the wrong shape is malformed, a missing optional one is null. */
public final class Told {
    private static final String CODE = "E-EVENT-DATA";

    private final IncomingEvent event;
    private final Divisions divisions;

    public Told(IncomingEvent event, Divisions divisions) {
        this.event = event;
        this.divisions = divisions;
    }

    /** Day of the event in the country's time. */
    public LocalDate day() {
        return event.time().atZoneSameInstant(ClockSource.ZONE).toLocalDate();
    }

    /** The enterprise of the payload, else of the envelope. */
    public @Nullable UnifiedSocialCreditCode uscc() {
        UnifiedSocialCreditCode said = uscc("uscc");
        return said != null || event.uscc() == null ? said : code("uscc", event.uscc());
    }

    /** @throws MalformedEvent when neither names one */
    public UnifiedSocialCreditCode requiredUscc() {
        UnifiedSocialCreditCode said = uscc();
        if (said == null) {
            throw new MalformedEvent(CODE, "neither data nor envelope names an enterprise");
        }
        return said;
    }

    /** The enterprise that a field names; null without it. */
    public @Nullable UnifiedSocialCreditCode uscc(String field) {
        String text = optional(field);
        return text == null ? null : code(field, text);
    }

    /** Reporting path of the envelope's division; the whole country when none that is known is named. */
    public String path() {
        String code = event.jurisdictionCode();
        if (code == null) {
            return divisions.path(DivisionCode.CN);
        }
        try {
            DivisionCode division = new DivisionCode(code);
            return divisions.path(divisions.find(division).isPresent() ? division : DivisionCode.CN);
        } catch (IdentifierException e) {
            throw new MalformedEvent(CODE, "jurisdictioncode is no division code");
        }
    }

    /** A text of the payload; null when it is missing or blank. */
    public @Nullable String optional(String field) {
        JsonNode value = event.data().path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw new MalformedEvent(CODE, "data." + field + " is no text");
        }
        String text = value.textValue().strip();
        return text.isEmpty() ? null : text;
    }

    /** A count that must be there. */
    public long count(String field) {
        Long said = optionalCount(field);
        if (said == null) {
            throw new MalformedEvent(CODE, "data." + field + " is missing");
        }
        return said;
    }

    /** A count of the payload; null when it is missing. */
    public @Nullable Long optionalCount(String field) {
        JsonNode value = event.data().path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isIntegralNumber() || !value.canConvertToLong() || value.longValue() < 0) {
            throw new MalformedEvent(CODE, "data." + field + " is no count");
        }
        return value.longValue();
    }

    /** A day of the payload ({@code 2026-09-10}); null when it is missing. */
    public @Nullable LocalDate optionalDay(String field) {
        String text = optional(field);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new MalformedEvent(CODE, "data." + field + " is no day");
        }
    }

    /** An id of the payload; null when it is missing. */
    public @Nullable UUID optionalId(String field) {
        String text = optional(field);
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new MalformedEvent(CODE, "data." + field + " is no id");
        }
    }

    /** Yuan, as a decimal text or a number; must be there. */
    public BigDecimal yuan(String field) {
        JsonNode value = event.data().path(field);
        try {
            // Never larger than the type of an amount is: an exponent would be written out digit by digit.
            Yuan amount = value.isNumber() ? new Yuan(value.decimalValue()) : Yuan.parse(value.asText());
            if (!(value.isTextual() || value.isNumber()) || amount.negative()) {
                throw new MalformedEvent(CODE, "data." + field + " is no amount in yuan");
            }
            return amount.value();
        } catch (IdentifierException e) {
            throw new MalformedEvent(CODE, "data." + field + " is no amount in yuan");
        }
    }

    private static UnifiedSocialCreditCode code(String field, String text) {
        try {
            return UnifiedSocialCreditCode.unchecked(text);
        } catch (IdentifierException e) {
            throw new MalformedEvent(CODE, field + " is no social credit code");
        }
    }
}
