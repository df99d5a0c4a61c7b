package org.labourrights.e2e;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Texts to be searched for, all at once, in any bytes: as they are, escaped as in JSON and in URLs, as hexadecimal digits
 * and within Base64.
 */
final class Needles {

    /** All needles are told apart from the rest by their first bytes, which one word holds. */
    private static final int HEAD = Long.BYTES;

    private static final int FILTER_BITS = 20;

    @SuppressWarnings("ArrayRecordComponent")
    private record Needle(String text, byte[] bytes) {}

    private final Map<Long, List<Needle>> byHead = new HashMap<>();
    private final BitSet filter = new BitSet(1 << FILTER_BITS);

    /** @param texts each of eight bytes at least */
    Needles(Collection<String> texts) {
        texts.forEach(this::add);
    }

    /** Those of the texts that the bytes hold. */
    Set<String> in(byte[] bytes) {
        Set<String> found = new TreeSet<>();
        long head = 0;
        for (int end = 0; end < bytes.length; end++) {
            head = (head << 8) | (bytes[end] & 0xff);
            if (filter.get(slot(head))) {
                int start = end - HEAD + 1;
                byHead.getOrDefault(head, List.of()).stream()
                        .filter(needle -> stands(needle.bytes, bytes, start))
                        .forEach(needle -> found.add(needle.text));
            }
        }
        return found;
    }

    private static boolean stands(byte[] needle, byte[] bytes, int start) {
        int end = start + needle.length;
        return start >= 0 && end <= bytes.length && Arrays.equals(needle, 0, needle.length, bytes, start, end);
    }

    private void add(String text) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        String hex = HexFormat.of().formatHex(plain);
        String url = URLEncoder.encode(text, StandardCharsets.UTF_8);
        List<byte[]> forms = new ArrayList<>(List.of(
                plain,
                ascii(hex),
                ascii(hex.toUpperCase(Locale.ROOT)),
                ascii(url),
                ascii(url.toLowerCase(Locale.ROOT)),
                ascii(escaped(text))));
        for (int shift = 0; shift < 3; shift++) {
            forms.add(base64(plain, shift));
        }
        forms.forEach(form -> add(new Needle(text, form)));
    }

    private void add(Needle needle) {
        if (needle.bytes.length < HEAD) {
            throw new IllegalArgumentException("too short to be searched for: " + needle.text);
        }
        long head = 0;
        for (int i = 0; i < HEAD; i++) {
            head = (head << 8) | (needle.bytes[i] & 0xff);
        }
        byHead.computeIfAbsent(head, none -> new ArrayList<>()).add(needle);
        filter.set(slot(head));
    }

    private static int slot(long head) {
        return (int) ((head * 0x9e3779b97f4a7c15L) >>> (Long.SIZE - FILTER_BITS));
    }

    /** What of Base64 does not depend on what stands before and behind it. */
    private static byte[] base64(byte[] plain, int shift) {
        byte[] shifted = new byte[shift + plain.length];
        System.arraycopy(plain, 0, shifted, shift, plain.length);
        String encoded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        int from = shift == 0 ? 0 : shift + 1;
        int to = shifted.length / 3 * 4;
        return ascii(encoded.substring(from, to));
    }

    private static String escaped(String text) {
        return text.chars()
                .mapToObj(c -> c < 0x80 ? String.valueOf((char) c) : String.format(Locale.ROOT, "\\u%04x", c))
                .collect(Collectors.joining());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
