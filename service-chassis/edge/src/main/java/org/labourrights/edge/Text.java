package org.labourrights.edge;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One text in both languages, with {@code {placeholders}}. */
public record Text(String zh, String en) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z0-9]+)}");

    public String in(Language language) {
        return switch (language) {
            case ZH -> zh;
            case EN -> en;
        };
    }

    /** The text with its placeholders filled; one without a value stays as it is. */
    public String in(Language language, Map<String, Object> parameters) {
        return PLACEHOLDER
                .matcher(in(language))
                .replaceAll(found -> Matcher.quoteReplacement(
                        String.valueOf(parameters.getOrDefault(found.group(1), found.group()))));
    }
}
