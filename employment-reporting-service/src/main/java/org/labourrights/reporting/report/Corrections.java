package org.labourrights.reporting.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.labourrights.chassis.time.DueDate;

/** Due dates of corrections with their explanation, as a report keeps them. */
@ApplicationScoped
class Corrections {

    private final ObjectMapper json;

    Corrections(ObjectMapper json) {
        this.json = json;
    }

    String write(DueDate due) {
        try {
            return json.writeValueAsString(due);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a due date cannot be written", e);
        }
    }

    DueDate read(String stored) {
        try {
            return json.readValue(stored, DueDate.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored due date cannot be read", e);
        }
    }
}
