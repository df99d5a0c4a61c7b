package org.labourrights.chassis.scope;

import java.util.List;

/**
 * All reporting paths below one, as a half-open range in the order of the database's collation C, so that an index on the
 * path serves the list.
 *
 * @param from first path, the division itself
 * @param to first path after the division and all below it
 */
public record PathRange(String from, String to) {

    /** The division of this path and all below it. */
    public static PathRange below(String path) {
        // '0' follows '/' directly, so no path of the division lies between.
        return new PathRange(path, path.substring(0, path.length() - 1) + '0');
    }

    /** The smallest range that holds all that the caller acts for; for enterprises the whole country. */
    public static PathRange of(Caller caller) {
        List<String> paths = caller.paths();
        if (paths.isEmpty()) {
            return below(Caller.NATION);
        }
        String common = paths.getFirst();
        for (String path : paths) {
            while (!path.startsWith(common)) {
                common = common.substring(0, common.lastIndexOf('/', common.length() - 2) + 1);
            }
        }
        return below(common);
    }

    /** Whether it holds every path there is: a list then does better without it. */
    public boolean isNation() {
        return from.equals(Caller.NATION);
    }

    /** Codes of the division and of those above it, the topmost first, without the nation. */
    public List<String> divisions() {
        return List.of(from.split("/")).stream().skip(1).toList();
    }
}
