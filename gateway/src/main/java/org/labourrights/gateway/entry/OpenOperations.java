package org.labourrights.gateway.entry;

import io.quarkus.runtime.configuration.MemorySizeConverter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The operations that need no token. They are compared with the address as it was sent, and an id is letters, digits and
 * hyphens, of either width and with the blanks and dashes that people type from paper, so that nothing else is reached
 * under their name.
 */
final class OpenOperations {

    /** Of what is encoded: blanks, dashes, and full-width digits, letters and hyphen; no slash, dot or backslash of any width. */
    private static final String TYPED = String.join(
            "|",
            "%20",
            "%C2%A[0D]",
            "%E2%80%[89][0-9A-F]",
            "%E2%80%AF",
            "%E2%88%92",
            "%E2%94%8[01]",
            "%E3%80%80",
            "%E3%83%BC",
            "%EF%BC%8D",
            "%EF%BC%9[0-9]",
            "%EF%BC%A[1-9A-F]",
            "%EF%BC%B[0-9A]",
            "%EF%BD%8[1-9A-F]",
            "%EF%BD%9[0-9A]");

    private static final String ID = "(?:[0-9A-Za-z-]|(?i:" + TYPED + "))+";
    private static final Pattern WRITTEN = Pattern.compile("(\\S+ \\S+)(?: +(\\S+))?");

    private final List<Operation> operations;

    /**
     * @param operations as {@code METHOD /path}, with {@code *} for a code that is a secret, {@code #} for any other id, and the longest
     *     body where it is not the usual one: {@code POST /path 10M}
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
     * @param id the secret that it is asked for, blank for one without: whoever asks for what is public anyway guesses nothing
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
                Pattern.compile(Pattern.quote(parts.group(1))
                        .replace("*", "\\E(" + ID + ")\\Q")
                        .replace("#", "\\E" + ID + "\\Q")),
                own == null
                        ? longestBody
                        : new MemorySizeConverter().convert(own).asLongValue());
    }
}
