package org.labourrights.chassis.policy;

/**
 * A value that a key does not take.
 *
 * <p>Thrown by {@link PolicyShape#read}; whoever adds a row is answered with place and expectation.
 */
public final class PolicyMisfit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final String expected;
    private final boolean otherKind;

    private PolicyMisfit(String pointer, String expected, boolean otherKind) {
        super((pointer.isEmpty() ? "the value" : pointer) + " is not " + expected);
        this.pointer = pointer;
        this.expected = expected;
        this.otherKind = otherKind;
    }

    static PolicyMisfit kind(String expected) {
        return new PolicyMisfit("", expected, true);
    }

    static PolicyMisfit bounds(String expected) {
        return new PolicyMisfit("", expected, false);
    }

    /** The same as seen from the value that holds the misfitting one under this name or number. */
    PolicyMisfit below(String name) {
        return new PolicyMisfit("/" + name.replace("~", "~0").replace("/", "~1") + pointer, expected, otherKind);
    }

    /** Place within the value, as a JSON pointer; empty for the value itself. */
    public String pointer() {
        return pointer;
    }

    /** What is taken there, for people. */
    public String expected() {
        return expected;
    }

    /** Whether it is of another kind altogether, rather than out of bounds. */
    public boolean otherKind() {
        return otherKind;
    }
}
