package org.labourrights.kernel.directory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.labourrights.chassis.scope.PathRange;
import org.labourrights.chassis.text.NamePieces;

/**
 * A part of a name that enterprises are looked for by, as {@link EnterpriseNames} files them: {@code n.pieces @> pieces AND
 * strpos(n.name_key, key) > 0} over {@code directory_name n}.
 *
 * @param pieces what an enterprise must be filed under
 * @param key what its name must contain
 */
public record SoughtName(List<String> pieces, String key) {

    public SoughtName {
        pieces = List.copyOf(pieces);
    }

    /** Empty when the word is blank. */
    public static Optional<SoughtName> of(String word) {
        List<String> pieces = NamePieces.wanted(word);
        return pieces.isEmpty() ? Optional.empty() : Optional.of(new SoughtName(pieces, NamePieces.key(word)));
    }

    /** The same name, of enterprises that are registered there. */
    public SoughtName within(PathRange place) {
        List<String> divisions = place.divisions();
        return divisions.isEmpty()
                ? this
                : new SoughtName(
                        Stream.concat(pieces.stream(), Stream.of(divisions.getLast()))
                                .toList(),
                        key);
    }
}
