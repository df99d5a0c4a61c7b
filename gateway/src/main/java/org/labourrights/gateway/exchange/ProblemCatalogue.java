package org.labourrights.gateway.exchange;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** The gateway's own problems with their texts, read once from {@code META-INF/problems.yaml}. */
@Singleton
public class ProblemCatalogue {

    private static final String RESOURCE = "META-INF/problems.yaml";

    private final Map<String, ProblemText> texts;

    /** @throws IllegalStateException if a {@link Refusal} has no entry, so that no caller meets an unexplained code */
    public ProblemCatalogue() {
        this.texts = read();
        for (Refusal refusal : Refusal.values()) {
            if (!texts.containsKey(refusal.code())) {
                throw new IllegalStateException(RESOURCE + " has no entry for " + refusal.code());
            }
        }
    }

    public Optional<ProblemText> find(String code) {
        return Optional.ofNullable(texts.get(code));
    }

    public Map<String, ProblemText> all() {
        return texts;
    }

    ProblemText of(Refusal refusal) {
        return find(refusal.code()).orElseThrow();
    }

    private static Map<String, ProblemText> read() {
        try (InputStream in = ProblemCatalogue.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing");
            }
            return Map.copyOf(new ObjectMapper(new YAMLFactory())
                    .readValue(in, new TypeReference<Map<String, ProblemText>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
