package org.labourrights.chassis.table.write;

import org.labourrights.chassis.file.FileAnswer;

/** The forms in which a table is written. */
public enum TableForm {
    /** Comma-separated values in UTF-8. */
    CSV(FileAnswer.CSV, "csv"),
    /** Office Open XML workbook. */
    XLSX(FileAnswer.XLSX, "xlsx"),
    /** One JSON object a line. */
    NDJSON(TableForm.LINES, "ndjson");

    /** Media type of NDJSON. */
    public static final String LINES = "application/x-ndjson";

    private final String mediaType;
    private final String extension;

    TableForm(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Without a dot. */
    public String extension() {
        return extension;
    }
}
