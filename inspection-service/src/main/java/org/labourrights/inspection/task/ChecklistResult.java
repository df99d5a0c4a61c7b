package org.labourrights.inspection.task;

/** Answer to an item of the checklist (检查结果); code list {@code checklist-result}. */
public enum ChecklistResult {
    CONFORM,
    NONCONFORM,
    NA
}
