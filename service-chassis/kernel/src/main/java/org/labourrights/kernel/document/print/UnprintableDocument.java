package org.labourrights.kernel.document.print;

import java.util.List;
import java.util.Map;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;

/**
 * The fonts lack characters of a document (409 {@code E-DOCUMENT-GLYPH}): nothing is printed, and whoever looks after the
 * service is told.
 */
public final class UnprintableDocument extends ProblemException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> characters;

    UnprintableDocument(String number, List<String> characters) {
        super(new NoGlyph(number, characters));
        this.characters = List.copyOf(characters);
    }

    /** Each with its code point, {@code 😀 (U+1F600)}. */
    public List<String> characters() {
        return characters;
    }

    private record NoGlyph(String number, List<String> characters) implements Problem {
        @Override
        public String code() {
            return "E-DOCUMENT-GLYPH";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("number", number, "characters", String.join(", ", characters));
        }
    }
}
