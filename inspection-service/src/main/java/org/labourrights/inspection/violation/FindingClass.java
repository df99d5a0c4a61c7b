package org.labourrights.inspection.violation;

/** Which of the three tracks a finding takes (三类处理), DOC 001 四(二). */
public enum FindingClass {
    /** 违法: a case is filed (依法查处). */
    ILLEGAL,
    /** 违规: rectified by a day (限期整改). */
    IRREGULAR,
    /** 复杂: studied by an owner until a day (研究提出工作意见和后续措施). */
    COMPLEX
}
