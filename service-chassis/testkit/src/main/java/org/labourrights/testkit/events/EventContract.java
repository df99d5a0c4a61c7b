package org.labourrights.testkit.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares a service's AsyncAPI 3 document with the schemas of its events. */
public final class EventContract {

    private static final String SUFFIX = ".schema.json";
    private static final ObjectMapper YAML = new YAMLMapper();

    private final JsonNode document;
    private final Path asyncapi;
    private final Path schemas;

    private EventContract(JsonNode document, Path asyncapi, Path schemas) {
        this.document = document;
        this.asyncapi = asyncapi;
        this.schemas = schemas;
    }

    /** Of the module in the current folder: its {@code asyncapi.yaml} and its {@code events} resources. */
    public static EventContract ofThisModule() {
        return of(Path.of("src/main/resources/asyncapi.yaml"), Path.of("src/main/resources/events"));
    }

    public static EventContract of(Path asyncapi, Path schemas) {
        try {
            return new EventContract(YAML.readTree(asyncapi.toFile()), asyncapi, schemas);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + asyncapi, e);
        }
    }

    /** Types that have a schema. */
    public Set<String> schemaTypes() {
        try (var files = Files.list(schemas)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException("Listing " + schemas, e);
        }
    }

    /** What does not fit: each message has a schema, each schema a message, and one operation sends it. */
    public List<String> faults() {
        var faults = new ArrayList<String>();
        if (!document.path("asyncapi").asText().startsWith("3.")) {
            faults.add("asyncapi is not 3.x");
        }
        var described = new TreeSet<String>();
        document.path("components").path("messages").properties().forEach(entry -> {
            var name = entry.getValue().path("name").asText();
            described.add(name);
            checkMessage(entry.getKey(), entry.getValue(), faults);
        });
        schemaTypes().stream()
                .filter(type -> !described.contains(type))
                .forEach(type -> faults.add(type + " has a schema, but no message"));
        checkChannels(faults);
        return faults;
    }

    private void checkMessage(String key, JsonNode message, List<String> faults) {
        var type = message.path("name").asText();
        var reference = message.findPath("data").path("$ref").asText();
        var file = asyncapi.resolveSibling(reference).normalize();
        if (!file.equals(schemas.resolve(type + SUFFIX).normalize())) {
            faults.add("message " + key + " does not refer to the schema of " + type);
        } else if (!Files.exists(file)) {
            faults.add("message " + key + " refers to " + file + ", which does not exist");
        }
    }

    /** Every message stands in a channel, or nobody would know where to find it. */
    private void checkChannels(List<String> faults) {
        var offered = new TreeSet<String>();
        document.path("channels").forEach(channel -> channel.path("messages")
                .forEach(message -> offered.add(message.path("$ref").asText())));
        document.path("components").path("messages").fieldNames().forEachRemaining(key -> {
            if (!offered.contains("#/components/messages/" + key)) {
                faults.add("message " + key + " is in no channel");
            }
        });
    }
}
