package org.labourrights.arrears.statistics;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.policy.PolicyKey;

/** Rates on leads (8.1). */
public enum LeadRate {
    /** Migrant workers' wage complaints closed, of those carried over and accepted (欠薪举报投诉结案率). */
    COMPLAINT_CLOSING("K-04", "欠薪举报投诉结案率", FigureKeys.MIGRANT_WAGE),
    /** Leads accepted in time, of those due (当日受理率). */
    SAME_DAY_ACCEPTANCE("K-05", "当日受理率", null),
    /** Leads connected in time, of those due (次日对接率). */
    NEXT_DAY_CONNECTION("K-06", "次日对接率", null),
    /** Leads with feedback in time, of those due (3日反馈率). */
    THIRD_DAY_FEEDBACK("K-07", "3日反馈率", null),
    /** Money paid of the money owed on leads closed, confirmed or else claimed, in fen (追回率). */
    RECOVERY("K-09", "追回率（分）", null);

    private final String kpi;
    private final String title;
    private final @Nullable PolicyKey<BigDecimal> target;

    LeadRate(String kpi, String title, @Nullable PolicyKey<BigDecimal> target) {
        this.kpi = kpi;
        this.title = title;
        this.target = target;
    }

    /** Id of the indicator. */
    String kpi() {
        return kpi;
    }

    String title() {
        return title;
    }

    /** Policy key of what it is to reach; empty for rates that are only reported. */
    Optional<PolicyKey<BigDecimal>> target() {
        return Optional.ofNullable(target);
    }
}
