package org.labourrights.inspection.credit;

/** What the agency did (反馈结果); code list {@code measure-result}. */
public enum MeasureResult {
    /** 已采取. */
    TAKEN,
    /** 依法不能采取. */
    NOT_APPLICABLE,
    /** 拟采取，办理中. */
    IN_PREPARATION
}
