package org.labourrights.chassis.time;

import java.math.BigDecimal;

/** How a legal text bounds a number (民法典 §1259): 以上, 以下, 以内 and 届满 include it; 不满, 超过 and 以外 do not. */
public enum Bound {
    /** 以上, 届满. */
    AT_LEAST,
    /** 以下, 以内. */
    AT_MOST,
    /** 不满. */
    BELOW,
    /** 超过, 以外. */
    ABOVE;

    public boolean holds(BigDecimal value, BigDecimal limit) {
        int order = value.compareTo(limit);
        return switch (this) {
            case AT_LEAST -> order >= 0;
            case AT_MOST -> order <= 0;
            case BELOW -> order < 0;
            case ABOVE -> order > 0;
        };
    }
}
