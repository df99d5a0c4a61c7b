package org.labourrights.chassis.privacy;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Encrypts single fields with AES-256-GCM. A stored value names its key, {@code <key id>:<base64url of nonce, text and
 * tag>}; the key id is authenticated with it. The same text gives another value each time: to find it again, use {@link
 * BlindIndex}.
 */
@ApplicationScoped
@Unremovable
public class FieldCipher {

    private static final String TRANSFORMATION = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final KeyRing keys;
    private final SecureRandom random = new SecureRandom();

    /** With the keys of a configuration, as far as they may be used in a profile. */
    @Inject
    public FieldCipher(
            PrivacyConfig config,
            @ConfigProperty(name = "labourrights.profile", defaultValue = "production") String profile) {
        this(KeyRing.permitted(config.keys(), profile), config.activeKey());
    }

    FieldCipher(Map<String, String> keys, String active) {
        this.keys = new KeyRing(keys, active, "AES");
    }

    public String encrypt(String text) {
        return keys.active()
                + ':'
                + Base64.getUrlEncoder().withoutPadding().encodeToString(seal(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** @throws UndecipherableException if the key is missing or the value was changed */
    public String decrypt(String stored) {
        int colon = stored.indexOf(':');
        if (colon < 0) {
            throw new UndecipherableException("no key id");
        }
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(stored.substring(colon + 1));
            return new String(open(stored.substring(0, colon), sealed), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new UndecipherableException("not base64");
        }
    }

    /** The same for bytes: one byte with the length of the key id, the id, then nonce, text and tag. */
    public byte[] encrypt(byte[] content) {
        byte[] id = keys.active().getBytes(StandardCharsets.US_ASCII);
        byte[] sealed = seal(content);
        return ByteBuffer.allocate(1 + id.length + sealed.length)
                .put((byte) id.length)
                .put(id)
                .put(sealed)
                .array();
    }

    /** @throws UndecipherableException if the key is missing or the bytes were changed */
    public byte[] decrypt(byte[] stored) {
        int idLength = stored.length == 0 ? 0 : stored[0];
        if (idLength < 1 || stored.length < 1 + idLength) {
            throw new UndecipherableException("no key id");
        }
        String id = new String(stored, 1, idLength, StandardCharsets.US_ASCII);
        return open(id, Arrays.copyOfRange(stored, 1 + idLength, stored.length));
    }

    /** Was it written with another key than the active one? Then {@link #reencrypt(String)} it. */
    public boolean isOutdated(String stored) {
        return !stored.startsWith(keys.active() + ':');
    }

    /** The same text under the active key; unchanged if it is under it already. */
    public String reencrypt(String stored) {
        return isOutdated(stored) ? encrypt(decrypt(stored)) : stored;
    }

    /** The same bytes under the active key; unchanged if they are under it already. */
    public byte[] reencrypt(byte[] stored) {
        return keyOf(stored).filter(keys.active()::equals).isPresent() ? stored : encrypt(decrypt(stored));
    }

    /** Id of the key that writes. */
    public String activeKey() {
        return keys.active();
    }

    /** Ids of the keys that read, the active one first. */
    public List<String> keyIds() {
        return keys.ids();
    }

    /** Id of the key that a stored text, or its beginning, names; empty when it names none. */
    public static Optional<String> keyOf(String stored) {
        return KeyRing.idIn(stored);
    }

    /** The same of stored bytes, or their beginning. */
    public static Optional<String> keyOf(byte[] stored) {
        return KeyRing.idIn(stored);
    }

    private byte[] seal(byte[] text) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, keys.active(), nonce).doFinal(text);
            return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is not available", e);
        }
    }

    private byte[] open(String keyId, byte[] sealed) {
        if (sealed.length < NONCE_BYTES) {
            throw new UndecipherableException("too short");
        }
        try {
            byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
            return cipher(Cipher.DECRYPT_MODE, keyId, nonce).doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new UndecipherableException("changed, or another key under the same id");
        }
    }

    private Cipher cipher(int mode, String keyId, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(TRANSFORMATION);
        cipher.init(mode, keys.key(keyId), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(keyId.getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }
}
