package org.labourrights.chassis.file;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Answers that are files to keep. */
public final class FileAnswer {

    /** Comma-separated values. */
    public static final String CSV = "text/csv";

    /** Office Open XML workbook. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private FileAnswer() {}

    /** @param name ASCII, without quotes */
    public static Response of(StreamingOutput content, String type, String name) {
        return Response.ok(whole(content), type.equals(CSV) ? CSV + ";charset=UTF-8" : type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    /**
     * What is written while it is made, and ends only when all of it is written. When it breaks off, the connection does, too,
     * and every client of HTTP takes that for a failure; before the first bytes have gone out the answer is a problem.
     */
    public static StreamingOutput whole(StreamingOutput content) {
        return out -> {
            content.write(new Unended(out));
            out.close();
        };
    }

    /** Who writes a file closes it, also when it breaks off: that would end the answer as if it were whole. */
    private static final class Unended extends FilterOutputStream {

        Unended(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() {
            // Whoever has called the writer ends the answer.
        }
    }
}
