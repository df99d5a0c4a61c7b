package org.labourrights.inspection.task;

/** What an agency says when it closes its part (部门办理要素); code list {@code part-statement}. */
public enum PartStatement {
    CONCLUSION,
    BASIS,
    FOLLOW_UP
}
