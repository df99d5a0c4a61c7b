package org.labourrights.chassis.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.math.BigDecimal;

/**
 * JSON of callers. Beyond {@link StrictJson}, texts are held against one notion of what a text is and tidied, whole
 * numbers may be written in any way that makes the same number, and a figure that is too large is told so. What was stored
 * is read without: nothing that was taken in once may become unreadable by a rule that came later.
 */
@Provider
@Singleton
public class DoorJson implements ContextResolver<ObjectMapper> {

    private final ObjectMapper json;

    public DoorJson(ObjectMapper stored) {
        this.json = at(stored);
    }

    static ObjectMapper at(ObjectMapper stored) {
        return stored.copy()
                .registerModule(new SimpleModule("door")
                        .addDeserializer(String.class, new GivenText())
                        .addDeserializer(JsonNode.class, new GivenTree())
                        .addDeserializer(boolean.class, new GivenTruth())
                        .addDeserializer(Integer.class, WholeNumber.ofInt(false))
                        .addDeserializer(int.class, WholeNumber.ofInt(true))
                        .addDeserializer(Long.class, WholeNumber.ofLong(false))
                        .addDeserializer(long.class, WholeNumber.ofLong(true))
                        .addDeserializer(BigDecimal.class, new GivenDecimal()));
    }

    /** For what reads a request itself, record by record. */
    public ObjectMapper mapper() {
        return json;
    }

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return json;
    }
}
