package org.labourrights.verifier;

/** Arguments or a file with which nothing can be checked; its message is for people. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
        super(message);
    }
}
