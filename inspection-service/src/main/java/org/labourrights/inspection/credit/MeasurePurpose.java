package org.labourrights.inspection.credit;

/** What an agency is asked for (联合惩戒、联合激励); code list {@code measure-purpose}. */
public enum MeasurePurpose {
    /** 联合惩戒, for a bad record, a publication or the blacklist. */
    PUNISHMENT,
    /** 联合激励, for the red list, grade A or an evaluation. */
    INCENTIVE
}
