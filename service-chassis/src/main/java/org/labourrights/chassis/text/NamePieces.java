package org.labourrights.chassis.text;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a name into pieces of one and two characters, by which it is found from any part of it. Chinese search words are
 * mostly two characters long, too short for an index on three.
 */
public final class NamePieces {

    private NamePieces() {}

    /** The form in which names are compared: compatible forms folded, lower case, without white space. */
    public static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "");
    }

    /** Every piece under which a name is filed. */
    public static List<String> of(String name) {
        int[] points = key(name).codePoints().toArray();
        Set<String> pieces = new LinkedHashSet<>();
        for (int i = 0; i < points.length; i++) {
            pieces.add(new String(points, i, 1));
            if (i + 1 < points.length) {
                pieces.add(new String(points, i, 2));
            }
        }
        return List.copyOf(pieces);
    }

    /** The pieces that a name must have to contain the word; empty when the word is blank. */
    public static List<String> wanted(String word) {
        int[] points = key(word).codePoints().toArray();
        if (points.length < 2) {
            return points.length == 0 ? List.of() : List.of(new String(points, 0, 1));
        }
        Set<String> pieces = new LinkedHashSet<>();
        for (int i = 0; i + 1 < points.length; i++) {
            pieces.add(new String(points, i, 2));
        }
        return List.copyOf(pieces);
    }
}
