package org.labourrights.inspection.casework;

/** What a case grew out of (案件来源); code list {@code case-source}. */
public enum CaseSource {
    /** A lead that asks for a case (线索提请立案). */
    LEAD,
    /** An unlawful finding (检查发现). */
    FINDING,
    /** A rectification that was of no avail (拒不整改). */
    RECTIFICATION,
    /** Another agency handed it over (部门移送). */
    TRANSFER,
    /** The media (媒体反映). */
    MEDIA,
    /** An officer (人工). */
    MANUAL
}
