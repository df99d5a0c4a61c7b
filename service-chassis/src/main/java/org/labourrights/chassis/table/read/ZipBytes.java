package org.labourrights.chassis.table.read;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Bytes of a zip file, the lowest of a number first. */
final class ZipBytes {

    private final ByteBuffer bytes;

    ZipBytes(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    int length() {
        return bytes.limit();
    }

    /** @throws org.labourrights.chassis.problem.ProblemException {@code E-TABLE-BROKEN} beyond the end, as all do */
    int two(int at) {
        require(at, 2);
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    int four(int at) {
        require(at, 4);
        return bytes.getInt(at);
    }

    long unsigned(int at) {
        return Integer.toUnsignedLong(four(at));
    }

    String text(int at, int length) {
        require(at, length);
        return new String(bytes.array(), at, length, StandardCharsets.UTF_8);
    }

    private void require(int at, int length) {
        if (at < 0 || at + length > bytes.limit()) {
            throw TableReader.broken(0);
        }
    }
}
