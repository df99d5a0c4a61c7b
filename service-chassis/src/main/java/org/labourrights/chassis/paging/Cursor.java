package org.labourrights.chassis.paging;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;

/** The sort key of the last row shown, opaque to callers: base64url of length-prefixed UTF-8 texts. */
public final class Cursor {

    private static final int LONGEST = 2048;
    private static final byte FORMAT = 1;

    private Cursor() {}

    public static String encode(List<String> key) {
        List<byte[]> parts =
                key.stream().map(part -> part.getBytes(StandardCharsets.UTF_8)).toList();
        ByteBuffer buffer = ByteBuffer.allocate(
                1 + parts.stream().mapToInt(part -> 2 + part.length).sum());
        buffer.put(FORMAT);
        parts.forEach(part -> buffer.putShort((short) part.length).put(part));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(buffer.array());
    }

    /**
     * @param size number of parts that the list's key has
     * @return the parts, or an empty list without a cursor
     * @throws ProblemException {@code E-CURSOR} (400) if it is none of ours
     */
    public static List<String> decode(@Nullable String cursor, int size) {
        if (cursor == null) {
            return List.of();
        }
        List<String> key = decode(cursor);
        if (key.size() != size) {
            throw unreadable();
        }
        return key;
    }

    /** @throws ProblemException {@code E-CURSOR} (400) if it is none of ours */
    public static List<String> decode(String cursor) {
        if (cursor.length() > LONGEST) {
            throw unreadable();
        }
        try {
            ByteBuffer buffer = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            return parts(buffer);
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw unreadable();
        }
    }

    /** The refusal of a cursor whose parts do not fit the list, for example no date where one is expected. */
    public static ProblemException unreadable() {
        return new ProblemException(Problem.of("E-CURSOR", List.of(FieldProblem.of("?cursor", "E-FORMAT"))));
    }

    /**
     * A part that is the id of a row.
     *
     * @throws ProblemException {@code E-CURSOR} (400) if it is no id
     */
    public static UUID id(String part) {
        try {
            return UUID.fromString(part);
        } catch (IllegalArgumentException e) {
            throw unreadable();
        }
    }

    /**
     * A part that is a day.
     *
     * @throws ProblemException {@code E-CURSOR} (400) if it is no day
     */
    public static LocalDate day(String part) {
        try {
            return LocalDate.parse(part);
        } catch (DateTimeException e) {
            throw unreadable();
        }
    }

    private static List<String> parts(ByteBuffer buffer) throws CharacterCodingException {
        if (!buffer.hasRemaining() || buffer.get() != FORMAT) {
            throw unreadable();
        }
        List<String> parts = new ArrayList<>();
        while (buffer.hasRemaining()) {
            if (buffer.remaining() < 2) {
                throw unreadable();
            }
            int length = Short.toUnsignedInt(buffer.getShort());
            if (length > buffer.remaining()) {
                throw unreadable();
            }
            String part = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(buffer.slice(buffer.position(), length))
                    .toString();
            if (part.indexOf('\0') >= 0) {
                throw unreadable();
            }
            parts.add(part);
            buffer.position(buffer.position() + length);
        }
        return parts;
    }
}
