package org.labourrights.chassis.reference.entry;

import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.policy.PolicyShape;
import org.labourrights.chassis.policy.PolicyShapes;

/** Shapes of reference data beside those of policies. */
public final class ReferenceShapes {

    private ReferenceShapes() {}

    /** An amount with two digits as a text, {@code "2270.00"}, both bounds included. */
    public static PolicyShape<Yuan> yuan(String least, String most) {
        Yuan from = Yuan.parse(least);
        Yuan to = Yuan.parse(most);
        return PolicyShapes.pattern("(?:0|[1-9][0-9]{0,11})\\.[0-9]{2}", least, most)
                .as(Yuan::parse)
                .where(
                        amount -> amount.compareTo(from) >= 0 && amount.compareTo(to) <= 0,
                        "元 yuan [%s; %s]".formatted(least, most));
    }
}
