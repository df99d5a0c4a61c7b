package org.labourrights.standalone;

/** Something that the person at the terminal can understand and remedy; its message is shown without a stack trace. */
public final class SuiteFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SuiteFailure(String message) {
        super(message);
    }

    public SuiteFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
