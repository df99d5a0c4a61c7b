package org.labourrights.inspection.draw.engine;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The ranks of all inspectors for a few enterprises, in one block of bytes: a draw asks for millions of them. */
final class Ranks {

    private final int officers;
    private final byte[] bytes;

    private Ranks(int officers, byte[] bytes) {
        this.officers = officers;
        this.bytes = bytes;
    }

    /** @param skipped inspectors whose rank nobody will ask for */
    static Ranks of(Hash seed, List<Inspector> inspectors, List<String> usccs, boolean[] skipped) {
        int officers = inspectors.size();
        byte[] bytes = new byte[usccs.size() * officers * Hash.LENGTH];
        byte[][] heads = inspectors.stream()
                .map(inspector -> ("officer|" + inspector.officer() + "|").getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new);
        IntStream.range(0, usccs.size()).parallel().forEach(entry -> {
            KeyedHash keyed = new KeyedHash(seed);
            byte[] uscc = usccs.get(entry).getBytes(StandardCharsets.US_ASCII);
            byte[] message = new byte
                    [Arrays.stream(heads).mapToInt(head -> head.length).max().orElse(0) + uscc.length];
            for (int officer = 0; officer < officers; officer++) {
                if (!skipped[officer]) {
                    byte[] head = heads[officer];
                    System.arraycopy(head, 0, message, 0, head.length);
                    System.arraycopy(uscc, 0, message, head.length, uscc.length);
                    int offset = (entry * officers + officer) * Hash.LENGTH;
                    keyed.of(message, head.length + uscc.length, bytes, offset);
                }
            }
        });
        return new Ranks(officers, bytes);
    }

    boolean isBefore(int entry, int one, int other) {
        int a = (entry * officers + one) * Hash.LENGTH;
        int b = (entry * officers + other) * Hash.LENGTH;
        return Arrays.compareUnsigned(bytes, a, a + Hash.LENGTH, bytes, b, b + Hash.LENGTH) < 0;
    }

    Hash of(int entry, int officer) {
        return Hash.copyOf(bytes, (entry * officers + officer) * Hash.LENGTH);
    }
}
