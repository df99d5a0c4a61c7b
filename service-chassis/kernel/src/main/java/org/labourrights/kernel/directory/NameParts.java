package org.labourrights.kernel.directory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.labourrights.chassis.text.NamePieces;

/**
 * By which parts of a written name an enterprise is looked for, the surest first: all of it, then without its legal form,
 * then ever shorter parts of its own. Reporters leave out the place, the form and half of the name.
 */
final class NameParts {

    private static final Pattern LEGAL_FORM =
            Pattern.compile("(股份有限公司|有限责任公司|有限公司|集团|公司|分公司|合伙企业|个体工商户|经营部|服务部|商行|中心|站点|站)+$");

    /** Shorter parts say nothing. */
    private static final int SHORTEST = 2;

    /** So that one suggestion asks the database a few times only. */
    private static final int MOST = 8;

    private NameParts() {}

    static List<String> of(String written) {
        String key = NamePieces.key(written);
        String own = LEGAL_FORM.matcher(key).replaceFirst("");
        Set<String> parts = new LinkedHashSet<>(List.of(key));
        List<String> row = List.of(own);
        while (!row.isEmpty() && parts.size() < MOST) {
            List<String> shorter = new ArrayList<>();
            for (String part : row) {
                if (part.codePointCount(0, part.length()) >= SHORTEST) {
                    parts.add(part);
                    shorter.addAll(halves(part));
                }
            }
            row = shorter;
        }
        return parts.stream().limit(MOST).toList();
    }

    /** The beginning and the end, two thirds each. */
    private static List<String> halves(String part) {
        int[] points = part.codePoints().toArray();
        int length = points.length * 2 / 3;
        return length < SHORTEST
                ? List.of()
                : List.of(new String(points, points.length - length, length), new String(points, 0, length));
    }
}
