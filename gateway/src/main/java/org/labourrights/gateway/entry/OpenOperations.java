package org.labourrights.gateway.entry;

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

    private final List<Pattern> operations;

    /** @param operations as {@code METHOD /path}, with {@code *} for an id */
    OpenOperations(List<String> operations) {
        this.operations = operations.stream().map(OpenOperations::pattern).toList();
    }

    /** The id that an open operation is asked for, blank for one without; empty if the operation is not open. */
    Optional<String> idOf(String method, String path) {
        String operation = method + ' ' + path;
        for (Pattern open : operations) {
            Matcher found = open.matcher(operation);
            if (found.matches()) {
                return Optional.of(found.groupCount() == 0 ? "" : found.group(1));
            }
        }
        return Optional.empty();
    }

    private static Pattern pattern(String operation) {
        return Pattern.compile(Pattern.quote(operation.strip()).replace("*", "\\E" + ID + "\\Q"));
    }
}
