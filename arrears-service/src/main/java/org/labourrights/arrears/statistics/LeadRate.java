package org.labourrights.arrears.statistics;

/** Rates on leads (8.1). */
public enum LeadRate {
    /** Migrant workers' wage complaints closed, of those carried over and accepted (欠薪举报投诉结案率). */
    COMPLAINT_CLOSING("K-04", "欠薪举报投诉结案率"),
    /** Leads accepted in time, of those due (当日受理率). */
    SAME_DAY_ACCEPTANCE("K-05", "当日受理率"),
    /** Leads connected in time, of those due (次日对接率). */
    NEXT_DAY_CONNECTION("K-06", "次日对接率"),
    /** Leads with feedback in time, of those due (3日反馈率). */
    THIRD_DAY_FEEDBACK("K-07", "3日反馈率"),
    /** Money paid of the money claimed by leads closed, in fen (追回率). */
    RECOVERY("K-09", "追回率（分）");

    private final String kpi;
    private final String title;

    LeadRate(String kpi, String title) {
        this.kpi = kpi;
        this.title = title;
    }

    /** Id of the indicator. */
    String kpi() {
        return kpi;
    }

    String title() {
        return title;
    }
}
