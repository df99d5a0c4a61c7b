package org.labourrights.chassis.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

/**
 * A key of its own for each row, kept in the row under the active key. A value cannot be moved to another row, and when
 * the row's key is deleted its values are lost for good, in whatever backup they stand.
 */
@ApplicationScoped
public class RowKeys {

    private static final int KEY_BYTES = 32;
    private static final String ROW = "row";

    private final FieldCipher cipher;
    private final SecureRandom random = new SecureRandom();

    RowKeys(FieldCipher cipher) {
        this.cipher = cipher;
    }

    /** A new key, encrypted, to store with the row. */
    public String fresh() {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return cipher.encrypt(Base64.getEncoder().encodeToString(key));
    }

    /**
     * The cipher of a row.
     *
     * @param stored what {@link #fresh} gave
     * @throws UndecipherableException if the key that protects it is missing or it was changed
     */
    public FieldCipher open(String stored) {
        return new FieldCipher(Map.of(ROW, cipher.decrypt(stored)), ROW);
    }
}
