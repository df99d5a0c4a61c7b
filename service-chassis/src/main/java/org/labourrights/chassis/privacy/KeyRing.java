package org.labourrights.chassis.privacy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Keys by id, one of them active. */
public final class KeyRing {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,32}");
    private static final int KEY_BYTES = 32;
    private static final String PRODUCTION = "production";

    private final Map<String, SecretKey> keys = new LinkedHashMap<>();
    private final String active;

    /** @throws IllegalStateException if a key is malformed or the active one is missing; the key is never told */
    public KeyRing(Map<String, String> encoded, String active, String algorithm) {
        encoded.forEach((id, key) -> keys.put(id, key(id, key, algorithm)));
        if (!keys.containsKey(active)) {
            throw new IllegalStateException("There is no key with the id of the active key, " + active);
        }
        this.active = active;
    }

    /**
     * The keys that may be used in a profile. The development keys are known to everybody and stand in every
     * configuration as a default: in production they are no keys, or whoever can write a row could plant a text.
     */
    public static Map<String, String> permitted(Map<String, String> encoded, String profile) {
        return profile.equalsIgnoreCase(PRODUCTION)
                ? encoded.entrySet().stream()
                        .filter(key -> !key.getKey().startsWith(PrivacyConfig.DEVELOPMENT))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))
                : encoded;
    }

    /** Whether these bytes cannot have been drawn at random: chance gives neither few different bytes nor plain text. */
    public static boolean isGuessable(byte[] key) {
        Set<Byte> different = new HashSet<>();
        boolean text = true;
        for (byte each : key) {
            different.add(each);
            text &= each >= ' ' && each <= '~';
        }
        return text || different.size() < key.length / 2;
    }

    private static SecretKey key(String id, String encoded, String algorithm) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalStateException("A key id is letters, digits and hyphens, at most 32: " + id);
        }
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(encoded);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("The key " + id + " is not base64");
        }
        if (bytes.length != KEY_BYTES) {
            throw new IllegalStateException("The key " + id + " must have " + KEY_BYTES + " bytes");
        }
        return new SecretKeySpec(bytes, algorithm);
    }

    public String active() {
        return active;
    }

    /** Id of the key that a stored text names; empty when it names none. */
    static Optional<String> idIn(String stored) {
        int colon = stored.indexOf(':');
        return Optional.of(colon < 0 ? "" : stored.substring(0, colon))
                .filter(id -> ID.matcher(id).matches());
    }

    /** The same of stored bytes; of these as of a text, the first 33 are enough. */
    static Optional<String> idIn(byte[] stored) {
        int length = stored.length == 0 ? 0 : stored[0];
        if (length < 1 || stored.length < 1 + length) {
            return Optional.empty();
        }
        return Optional.of(new String(stored, 1, length, StandardCharsets.US_ASCII))
                .filter(id -> ID.matcher(id).matches());
    }

    /** Ids, the active one first. */
    public List<String> ids() {
        return keys.keySet().stream()
                .sorted((a, b) -> Boolean.compare(b.equals(active), a.equals(active)))
                .toList();
    }

    public SecretKey key(String id) {
        SecretKey key = keys.get(id);
        if (key == null) {
            throw new UndecipherableException("no key with the id " + id);
        }
        return key;
    }
}
