package org.labourrights.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Codes that are written down a second time beside their enum: in a code list, so that callers read the names, and in the
 * schema of an event. {@code assertEquals(WrittenCodes.of(LeadChannel.class), WrittenCodes.list("lead-channel"))} finds a
 * constant that was added in one place alone.
 */
public final class WrittenCodes {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final YAMLMapper READER = new YAMLMapper();

    private WrittenCodes() {}

    /** The constants of an enum, by name. */
    public static Set<String> of(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The codes of a list of this module.
     *
     * @throws IllegalArgumentException the module seeds no such list
     */
    public static Set<String> list(String name) {
        try (var files = Files.list(RESOURCES.resolve("data/codes"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .flatMap(file -> elements(read(file).path("lists")))
                    .filter(list -> list.path("list").asText().equals(name))
                    .findFirst()
                    .map(list -> codes(elements(list.path("items")).map(item -> item.path("code"))))
                    .orElseThrow(() -> new IllegalArgumentException("No code list " + name));
        } catch (IOException e) {
            throw new UncheckedIOException("Listing the code lists", e);
        }
    }

    /**
     * The codes that the schema of an event of this module takes in a field, wherever it stands; null is none.
     *
     * @throws IllegalArgumentException the field lists no codes
     */
    public static Set<String> event(String type, String field) {
        List<JsonNode> named =
                read(RESOURCES.resolve("events/" + type + ".schema.json")).findValues(field);
        return named.stream()
                .map(each -> each.path("enum").isArray() ? each : each.path("items"))
                .map(each -> each.path("enum"))
                .filter(JsonNode::isArray)
                .findFirst()
                .map(codes -> codes(elements(codes)))
                .orElseThrow(() -> new IllegalArgumentException(type + " lists no codes of " + field));
    }

    private static Set<String> codes(Stream<JsonNode> nodes) {
        return nodes.filter(JsonNode::isTextual).map(JsonNode::asText).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode read(Path file) {
        try {
            return READER.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + file, e);
        }
    }
}
