package org.labourrights.chassis.text;

/** Bytes that are no text in the encoding that was named for them. */
public final class WrongBytes extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Encoding encoding;
    private final int line;

    WrongBytes(Encoding encoding, int line) {
        super("line " + line + " is no " + encoding.label(), null, false, false);
        this.encoding = encoding;
        this.line = line;
    }

    public Encoding encoding() {
        return encoding;
    }

    /** Of the text, counted from 1. */
    public int line() {
        return line;
    }
}
