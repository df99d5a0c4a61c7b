package org.labourrights.inspection.draw.engine;

/** How many tickets a reason gives, the same for every enterprise. */
public record ReasonWeight(String reason, int weight) {

    public ReasonWeight {
        Form.code("reason", reason);
        Form.between("weight", weight, 1, Target.MOST_TICKETS);
    }
}
