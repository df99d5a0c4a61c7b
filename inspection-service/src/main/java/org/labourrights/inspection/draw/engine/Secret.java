package org.labourrights.inspection.draw.engine;

import java.security.SecureRandom;

/** The number that only the bureau knows until the draw (秘密数); its SHA-256 is in the commitment. Never printed by accident. */
public final class Secret {

    private final Hash value;

    private Secret(Hash value) {
        this.value = value;
    }

    public static Secret random(SecureRandom random) {
        byte[] bytes = new byte[Hash.LENGTH];
        random.nextBytes(bytes);
        return new Secret(Hash.copyOf(bytes, 0));
    }

    /**
     * The secret as it was kept.
     *
     * @throws DrawRefused unless the text is 64 lower-case hexadecimal digits
     */
    public static Secret ofHex(String hex) {
        return new Secret(Hash.ofHex(hex));
    }

    public Hash hash() {
        return Hash.sha256(value.bytes());
    }

    /** What stands in the list of an officer for a recusal (回避) from an enterprise. */
    public Hash recusal(String officer, String uscc) {
        return new KeyedHash(value).of("recusal|" + officer + "|" + uscc);
    }

    /** The secret itself: for the sealed store before the draw, for everybody after it. */
    public String reveal() {
        return value.hex();
    }

    Hash value() {
        return value;
    }

    @Override
    public String toString() {
        return "Secret";
    }
}
