package org.labourrights.verifier.json;

/** A value that is not of the form that its place demands. */
public final class Misfit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final String expected;
    private final String found;

    Misfit(String pointer, String expected, String found) {
        super(pointer + ": " + expected + " ≠ " + found);
        this.pointer = pointer;
        this.expected = expected;
        this.found = found;
    }

    public String pointer() {
        return pointer;
    }

    public String expected() {
        return expected;
    }

    public String found() {
        return found;
    }
}
