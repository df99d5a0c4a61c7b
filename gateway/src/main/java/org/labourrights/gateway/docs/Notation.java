package org.labourrights.gateway.docs;

import org.jspecify.annotations.Nullable;

/** The two ways to write an OpenAPI document. */
enum Notation {
    JSON(".json", "application/json"),
    YAML(".yaml", "application/yaml");

    private final String suffix;
    private final String mediaType;

    Notation(String suffix, String mediaType) {
        this.suffix = suffix;
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** By the suffix of the path if it has one, else by {@code Accept}; JSON if neither says. */
    static Notation of(String path, @Nullable String accept) {
        for (Notation notation : values()) {
            if (path.endsWith(notation.suffix)) {
                return notation;
            }
        }
        return accept != null && accept.contains("yaml") ? YAML : JSON;
    }

    String strip(String path) {
        return path.endsWith(suffix) ? path.substring(0, path.length() - suffix.length()) : path;
    }

    String of(Description description) {
        return switch (this) {
            case JSON -> description.json();
            case YAML -> description.yaml();
        };
    }
}
