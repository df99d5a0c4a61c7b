package org.labourrights.verifier.json;

/** The text is not JSON of the restricted kind; says what was met at which byte. */
public final class NotJson extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String what;
    private final String word;
    private final int offset;

    NotJson(String what, String word, int offset) {
        super(what + " " + word + " @ " + offset);
        this.what = what;
        this.word = word;
        this.offset = offset;
    }

    /** Key of a sentence in the texts. */
    public String what() {
        return what;
    }

    /** What fills the sentence, or nothing. */
    public String word() {
        return word;
    }

    /** Counted from 0. */
    public int offset() {
        return offset;
    }
}
