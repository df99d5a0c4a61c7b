package org.labourrights.chassis.codes;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * YAML data that travels in the jars. A folder names its files in {@code index.txt}, one a line, because a jar cannot be
 * listed reliably; folders of the same name in several jars are read one after the other.
 */
public final class DataFiles {
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private DataFiles() {}

    /**
     * Every file of the folder as a record of the type.
     *
     * @throws UncheckedIOException if a file is missing or does not have the shape of the type
     */
    public static <T> List<T> read(String folder, Class<T> type) {
        List<T> documents = new ArrayList<>();
        try {
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            for (URL index : Collections.list(loader.getResources(folder + "/index.txt"))) {
                for (String name : lines(index)) {
                    documents.add(document(index, name, type));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder, e);
        }
        return documents;
    }

    private static List<String> lines(URL index) throws IOException {
        try (InputStream in = index.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    private static <T> T document(URL index, String name, Class<T> type) throws IOException {
        String address = index.toString();
        URL url = URI.create(address.substring(0, address.lastIndexOf('/') + 1) + name)
                .toURL();
        try (InputStream in = url.openStream()) {
            return YAML.readValue(in, type);
        } catch (IOException e) {
            throw new IOException(url + ": " + e.getMessage(), e);
        }
    }
}
