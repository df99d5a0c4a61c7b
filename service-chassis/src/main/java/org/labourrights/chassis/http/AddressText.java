package org.labourrights.chassis.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;

/**
 * The address of a request as bytes: every byte that is no plain sign of an address stands as {@code %XX}, and what those
 * spell is UTF-8. Decoders on the way replace what is none, and a search or a name would go on with the damaged text.
 */
final class AddressText {

    private static final int LONGEST_ECHO = 40;
    private static final int HEX = 16;

    private AddressText() {}

    /** What is wrong with it: {@code E-REQUEST} for the path, {@code E-PARAMETER} with the name for the query. */
    static Optional<Problem> fault(String address) {
        int query = address.indexOf('?');
        if (isBad(query < 0 ? address : address.substring(0, query))) {
            return Optional.of(Problem.of("E-REQUEST"));
        }
        return query < 0 ? Optional.empty() : queryFault(address.substring(query + 1));
    }

    private static Optional<Problem> queryFault(String query) {
        List<FieldProblem> errors = List.of(query.split("&")).stream()
                .filter(AddressText::isBad)
                .map(parameter -> FieldProblem.of("?" + name(parameter), "E-URL-ENCODING"))
                .toList();
        return errors.isEmpty() ? Optional.empty() : Optional.of(Problem.of("E-PARAMETER", errors));
    }

    private static String name(String parameter) {
        String clean = parameter.replaceAll("=.*", "").replaceAll("[^A-Za-z0-9_.-]", "?");
        return clean.substring(0, Math.min(clean.length(), LONGEST_ECHO));
    }

    private static boolean isBad(String encoded) {
        ByteBuffer bytes = ByteBuffer.allocate(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char sign = encoded.charAt(i);
            if (sign <= ' ' || sign >= 0x7F) {
                return true;
            }
            if (sign != '%') {
                bytes.put((byte) sign);
                continue;
            }
            int value = i + 2 <= encoded.length() - 1 ? hex(encoded.charAt(i + 1), encoded.charAt(i + 2)) : -1;
            if (value < 0) {
                return true;
            }
            bytes.put((byte) value);
            i += 2;
        }
        return !isUtf8(bytes.flip());
    }

    private static int hex(char high, char low) {
        int first = high < 0x80 ? Character.digit(high, HEX) : -1;
        int second = low < 0x80 ? Character.digit(low, HEX) : -1;
        return first < 0 || second < 0 ? -1 : first * HEX + second;
    }

    /** A new decoder reports what is malformed; it refuses overlong forms and halves of surrogate pairs. */
    private static boolean isUtf8(ByteBuffer bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
