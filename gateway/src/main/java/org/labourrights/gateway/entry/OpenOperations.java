package org.labourrights.gateway.entry;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The operations that need no token. They are compared with the address as it was sent, and an id is letters, digits and
 * hyphens, so that nothing else is reached under their name.
 */
final class OpenOperations {

    private static final String ID = "[0-9A-Za-z-]+";

    private final List<Pattern> operations;

    /** @param operations as {@code METHOD /path}, with {@code *} for an id */
    OpenOperations(List<String> operations) {
        this.operations = operations.stream().map(OpenOperations::pattern).toList();
    }

    boolean admits(String method, String path) {
        String operation = method + ' ' + path;
        return operations.stream().anyMatch(open -> open.matcher(operation).matches());
    }

    private static Pattern pattern(String operation) {
        return Pattern.compile(Pattern.quote(operation.strip()).replace("*", "\\E" + ID + "\\Q"));
    }
}
