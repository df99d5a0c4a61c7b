package org.labourrights.chassis.identifier;

import java.io.Serial;

/**
 * A text that is not the identifier it claims to be. The message never repeats the text, because it may be personal.
 */
public final class IdentifierException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;

    public IdentifierException(String code, String message) {
        super(code + ": " + message);
        this.code = code;
    }

    /** Stable problem code, such as {@code E-USCC-CHECK}. */
    public String code() {
        return code;
    }
}
