package org.labourrights.testkit.events;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The JSON Schemas (2020-12) of a service's events: resources {@code events/<type>.schema.json}. */
public final class EventSchemas {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Optional<Schema>> LOADED = new ConcurrentHashMap<>();

    private EventSchemas() {}

    /** Resource name of the schema of a type. */
    public static String resource(String type) {
        return "events/" + type + ".schema.json";
    }

    public static boolean exists(String type) {
        return schema(type).isPresent();
    }

    /**
     * What is wrong with a payload of this type; empty when all is well.
     *
     * @throws IllegalStateException the type has no schema
     */
    public static List<String> faults(String type, String payload) {
        var schema = schema(type)
                .orElseThrow(() -> new IllegalStateException("No " + resource(type) + " on the class path"));
        return schema.validate(payload, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private static Optional<Schema> schema(String type) {
        return LOADED.computeIfAbsent(type, EventSchemas::load);
    }

    private static Optional<Schema> load(String type) {
        var loader = Thread.currentThread().getContextClassLoader();
        try (var stream = loader.getResourceAsStream(resource(type))) {
            return Optional.ofNullable(stream).map(found -> REGISTRY.getSchema(read(found), InputFormat.JSON));
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + resource(type), e);
        }
    }

    private static String read(InputStream stream) {
        try {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
