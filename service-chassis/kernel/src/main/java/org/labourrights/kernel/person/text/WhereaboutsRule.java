package org.labourrights.kernel.person.text;

import java.util.regex.Pattern;

/** Finds traces of where somebody was: pairs of coordinates. They are sensitive and not collected; pure. */
final class WhereaboutsRule {

    /** Latitude and longitude with four decimals or more, a place of some ten metres. */
    private static final Pattern COORDINATES = Pattern.compile(
            "[-+]?\\d{1,3}\\.\\d{4,}°?\\s*[NSns北南]?\\s*[,，;；/ ]\\s*[EWew东西]?\\s*[-+]?\\d{1,3}\\.\\d{4,}");

    private WhereaboutsRule() {}

    static boolean tells(String text) {
        return COORDINATES.matcher(text).find();
    }
}
