package org.labourrights.chassis.privacy;

/** A stored value cannot be deciphered: its key is missing, or it was changed. Never names the value. */
public class UndecipherableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UndecipherableException(String reason) {
        super("A protected value cannot be read: " + reason);
    }
}
