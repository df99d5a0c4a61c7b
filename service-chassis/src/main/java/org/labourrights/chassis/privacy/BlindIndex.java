package org.labourrights.chassis.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Finds an encrypted value by equality without deciphering: HMAC-SHA256 of kind and value, {@code <key id>:<hex>}. The
 * kind keeps equal texts of different fields apart.
 */
@ApplicationScoped
public class BlindIndex {

    private static final String ALGORITHM = "HmacSHA256";

    private final KeyRing keys;

    /** With the keys of a configuration, as far as they may be used in a profile. */
    @Inject
    public BlindIndex(
            PrivacyConfig config,
            @ConfigProperty(name = "labourrights.profile", defaultValue = "production") String profile) {
        this(KeyRing.permitted(config.indexKeys(), profile), config.activeIndexKey());
    }

    BlindIndex(Map<String, String> keys, String active) {
        this.keys = new KeyRing(keys, active, ALGORITHM);
    }

    /**
     * The index to store.
     *
     * @param kind what the value is, for example {@code resident-id}
     * @param value the normalised value
     */
    public String of(String kind, String value) {
        return of(keys.active(), kind, value);
    }

    /** All indexes that the value may be stored under while keys change; the active key's first. */
    public List<String> candidates(String kind, String value) {
        return keys.ids().stream().map(id -> of(id, kind, value)).toList();
    }

    /** Id of the key that writes. */
    public String activeKey() {
        return keys.active();
    }

    /** Ids of the keys under which a value is looked for, the active one first. */
    public List<String> keyIds() {
        return keys.ids();
    }

    /** Id of the key of a stored index; empty when it names none. */
    public static Optional<String> keyOf(String stored) {
        return KeyRing.idIn(stored);
    }

    private String of(String keyId, String kind, String value) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(keys.key(keyId));
            mac.update(kind.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return keyId + ':' + HexFormat.of().formatHex(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 is not available", e);
        }
    }
}
