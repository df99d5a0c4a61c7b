package org.labourrights.chassis.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A text in one encoding, read as UTF-8, a piece at a time; every byte of it is checked on the way. */
final class Reencoded extends InputStream {

    private static final int PIECE = 8_192;

    private final InputStream in;
    private final Encoding encoding;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(PIECE).limit(0);
    private final CharBuffer characters = CharBuffer.allocate(PIECE);
    private ByteBuffer ready = ByteBuffer.allocate(0);
    private boolean ended;
    private int line = 1;

    Reencoded(InputStream in, Encoding encoding) {
        this.in = in;
        this.encoding = encoding;
        this.decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read() throws IOException {
        return fill() ? ready.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, ready.remaining());
        ready.get(target, offset, count);
        return count;
    }

    private boolean fill() throws IOException {
        while (!ready.hasRemaining()) {
            if (ended) {
                return false;
            }
            decode();
        }
        return true;
    }

    private void decode() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < 0;
        bytes.position(bytes.position() + Math.max(0, read)).flip();
        characters.clear();
        CoderResult result = decoder.decode(bytes, characters, ended);
        if (ended && result.isUnderflow()) {
            result = decoder.flush(characters);
        }
        characters.flip();
        line += (int) characters.chars().filter(unit -> unit == '\n').count();
        if (result.isError()) {
            throw new WrongBytes(encoding, line);
        }
        // More characters than their place holds cannot be: there is one place for every byte.
        ready = StandardCharsets.UTF_8.encode(characters);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
