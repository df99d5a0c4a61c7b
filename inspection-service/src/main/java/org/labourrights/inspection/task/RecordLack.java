package org.labourrights.inspection.task;

/** What the record of a task still lacks. */
public enum RecordLack {
    /** Items that nobody answered (事项未查完). */
    ANSWERS,
    /** Items of which two inspectors say different things; a person settles it (结果不一致). */
    AGREEMENT,
    /** No certificate was shown (未出示执法证件). */
    IDENTITY,
    /** Nobody signed, nor was a refusal recorded (笔录未签字). */
    SIGNATURE
}
