package org.labourrights.reporting.letter.document;

import java.util.List;

/** The fonts of the letters lack characters of this one; nothing is printed, and whoever looks after the service is told. */
public final class UnprintableLetter extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> characters;

    UnprintableLetter(List<String> characters) {
        super("No font of the letters has " + String.join(", ", characters));
        this.characters = List.copyOf(characters);
    }

    /** Each with its code point, {@code 😀 (U+1F600)}. */
    public List<String> characters() {
        return characters;
    }
}
