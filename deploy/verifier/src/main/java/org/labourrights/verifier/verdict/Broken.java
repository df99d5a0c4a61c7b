package org.labourrights.verifier.verdict;

/** Ends a verification whose further steps would have nothing to stand on. */
public final class Broken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Break found;

    public Broken(Break found) {
        super(found.toString());
        this.found = found;
    }

    public Break found() {
        return found;
    }
}
