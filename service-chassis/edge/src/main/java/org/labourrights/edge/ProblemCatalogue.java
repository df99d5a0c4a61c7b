package org.labourrights.edge;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collection;
import java.util.Enumeration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every code with its status and texts, read from {@code META-INF/problems.yaml} of every jar. */
@Singleton
public class ProblemCatalogue {

    private static final String RESOURCE = "META-INF/problems.yaml";

    private final Map<String, CatalogueEntry> entries = new TreeMap<>();

    public ProblemCatalogue() {
        this(Thread.currentThread().getContextClassLoader());
    }

    ProblemCatalogue(ClassLoader loader) {
        try {
            Enumeration<URL> files = loader.getResources(RESOURCE);
            while (files.hasMoreElements()) {
                read(files.nextElement());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    public Optional<CatalogueEntry> find(String code) {
        return Optional.ofNullable(entries.get(code));
    }

    /**
     * @throws IllegalStateException if the catalogue has no such code, which is a mistake in the program
     */
    public CatalogueEntry require(String code) {
        return find(code).orElseThrow(() -> new IllegalStateException(RESOURCE + " has no entry " + code));
    }

    /** All entries in the order of their codes. */
    public Collection<CatalogueEntry> all() {
        return entries.values();
    }

    private void read(URL file) throws IOException {
        ObjectMapper yaml = new ObjectMapper(new YAMLFactory())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES);
        try (InputStream stream = file.openStream()) {
            Map<String, Row> rows =
                    yaml.readValue(stream, yaml.getTypeFactory().constructMapType(Map.class, String.class, Row.class));
            rows.forEach((code, row) -> add(row.entry(code), file));
        }
    }

    private void add(CatalogueEntry entry, URL file) {
        if (entries.put(entry.code(), entry) != null) {
            throw new IllegalStateException("The code " + entry.code() + " of " + file + " exists already");
        }
    }

    private record Row(int status, Text title, Text detail, Text cause, Text remedy, String example) {
        CatalogueEntry entry(String code) {
            return new CatalogueEntry(code, status, title, detail, cause, remedy, example);
        }
    }
}
