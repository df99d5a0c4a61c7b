package org.labourrights.inspection.draw.engine;

import java.util.List;

/** An enterprise that can be drawn (监管对象), with one ticket for each unit of weight. */
public record Target(String stratum, String uscc, int weight, List<String> reasons) {

    static final int MOST_TICKETS = 1000;

    public Target {
        Form.code("stratum", stratum);
        Form.uscc(uscc);
        Form.between("weight", weight, 1, MOST_TICKETS);
        reasons = Form.ascending(reasons, reason -> reason);
        if (reasons.isEmpty()) {
            throw new DrawRefused(Rule.WEIGHT, uscc, "no reason for its weight");
        }
    }
}
