package org.labourrights.chassis.file;

/** The two forms of an exported table. */
public enum Format {
    /** Comma-separated values in UTF-8. */
    CSV,
    /** Office Open XML workbook. */
    XLSX
}
