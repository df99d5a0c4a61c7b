package org.labourrights.gateway.entry;

import io.quarkus.runtime.configuration.MemorySizeConverter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The operations that need no token. They are compared with the address as it was sent, and an id is letters, digits and
 * hyphens, so that nothing else is reached under their name.
 */
final class OpenOperations {

    private static final String ID = "([0-9A-Za-z-]+)";
    private static final Pattern WRITTEN = Pattern.compile("(\\S+ \\S+)(?: +(\\S+))?");

    private final List<Operation> operations;

    /**
     * @param operations as {@code METHOD /path}, with {@code *} for an id, and the longest body where it is not the usual one:
     *     {@code POST /path 10M}
     * @param longestBody the usual one, bytes
     * @throws IllegalArgumentException for what is not written so
     */
    OpenOperations(List<String> operations, long longestBody) {
        this.operations = operations.stream()
                .map(written -> operation(written.strip(), longestBody))
                .toList();
    }

    private record Operation(Pattern pattern, long longestBody) {}

    /**
     * An open operation that was asked for.
     *
     * @param id that it is asked for, blank for one without
     * @param longestBody that it takes from somebody without a token, bytes
     */
    record Asked(String id, long longestBody) {}

    /** Empty if the operation is not open. */
    Optional<Asked> find(String method, String path) {
        String asked = method + ' ' + path;
        for (Operation open : operations) {
            Matcher found = open.pattern().matcher(asked);
            if (found.matches()) {
                return Optional.of(new Asked(found.groupCount() == 0 ? "" : found.group(1), open.longestBody()));
            }
        }
        return Optional.empty();
    }

    private static Operation operation(String written, long longestBody) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not METHOD /path: " + written);
        }
        String own = parts.group(2);
        return new Operation(
                Pattern.compile(Pattern.quote(parts.group(1)).replace("*", "\\E" + ID + "\\Q")),
                own == null
                        ? longestBody
                        : new MemorySizeConverter().convert(own).asLongValue());
    }
}
