package org.labourrights.chassis.table.write;

/** The two forms in which a table is asked for as a file to open. */
public enum Format {
    /** Comma-separated values in UTF-8. */
    CSV(TableForm.CSV),
    /** Office Open XML workbook. */
    XLSX(TableForm.XLSX);

    private final TableForm form;

    Format(TableForm form) {
        this.form = form;
    }

    public TableForm form() {
        return form;
    }
}
