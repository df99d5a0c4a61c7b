package org.labourrights.chassis.file;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** Answers that are files to keep. */
public final class FileAnswer {

    /** Comma-separated values. */
    public static final String CSV = "text/csv";

    /** Office Open XML workbook. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private FileAnswer() {}

    /** @param name ASCII, without quotes */
    public static Response of(StreamingOutput content, String type, String name) {
        return Response.ok(content, type.equals(CSV) ? CSV + ";charset=UTF-8" : type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
