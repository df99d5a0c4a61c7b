package org.labourrights.reporting.integration;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.inbox.IncomingEvent;
import org.labourrights.chassis.inbox.MalformedEvent;
import org.labourrights.reporting.risk.Registration;

/**
 * The registrations as individual business that a finding of inducement rests on:
 * {@code "registrations": [{"registration": key, "address": key, "agent": key, "registeredOn": day}, …]}. A finding that
 * names none says nothing of how densely they lie, however many people it concerns.
 */
final class Registered {
    private static final String CODE = "E-EVENT-DATA";
    private static final String AT = "data.registrations[%d].%s";
    /** Opaque to us: no address and no name passes for a key. */
    private static final Pattern KEY = Pattern.compile("[0-9A-Za-z._-]{1,64}");

    private Registered() {}

    static List<Registration> in(IncomingEvent event) {
        JsonNode all = event.data().path("registrations");
        if (all.isMissingNode() || all.isNull()) {
            return List.of();
        }
        if (!all.isArray()) {
            throw new MalformedEvent(CODE, "data.registrations is no list");
        }
        List<Registration> registrations = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            registrations.add(registration(all.get(i), i));
        }
        return registrations;
    }

    private static Registration registration(JsonNode said, int index) {
        String key = key(said, index, "registration");
        String address = key(said, index, "address");
        String agent = key(said, index, "agent");
        if (key == null || (address == null && agent == null)) {
            throw new MalformedEvent(CODE, AT.formatted(index, "registration, address or agent") + " is missing");
        }
        return new Registration(key, address, agent, day(said, index));
    }

    private static @Nullable String key(JsonNode said, int index, String field) {
        JsonNode value = said.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual() || !KEY.matcher(value.textValue()).matches()) {
            throw new MalformedEvent(CODE, AT.formatted(index, field) + " is no key");
        }
        return value.textValue();
    }

    private static LocalDate day(JsonNode said, int index) {
        try {
            return LocalDate.parse(said.path("registeredOn").asText());
        } catch (DateTimeException e) {
            throw new MalformedEvent(CODE, AT.formatted(index, "registeredOn") + " is no day");
        }
    }
}
