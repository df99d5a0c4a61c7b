package org.labourrights.inspection.draw.engine;

import java.util.List;

/**
 * How a team (检查组) is made up.
 *
 * @param size at least two (劳动保障监察条例)
 * @param agencies who must take part, with at least how many
 */
public record TeamRules(int size, List<AgencyMinimum> agencies) {

    private static final int LEAST = 2;
    private static final int MOST = 100;

    public record AgencyMinimum(String agency, int minimum) {

        public AgencyMinimum {
            Form.code("agency", agency);
            Form.between("minimum", minimum, 1, MOST);
        }
    }

    public TeamRules {
        agencies = Form.ascending(agencies, AgencyMinimum::agency);
        if (size < LEAST || size > MOST) {
            throw new DrawRefused(Rule.TEAM_SIZE, "size", LEAST + " to " + MOST + " inspectors expected");
        }
        if (required(agencies) > size) {
            throw new DrawRefused(Rule.TEAM_SIZE, "agencies", "more inspectors must take part than a team has");
        }
    }

    /** Seats that are open to every agency. */
    int free() {
        return size - required(agencies);
    }

    private static int required(List<AgencyMinimum> agencies) {
        return agencies.stream().mapToInt(AgencyMinimum::minimum).sum();
    }
}
