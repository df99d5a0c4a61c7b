package org.labourrights.reporting.report;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import org.labourrights.reporting.report.content.ReportContent;

/** Takes report documents from request bodies; an empty body is no document. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
class ReportContentReader implements MessageBodyReader<ReportContent> {

    private final ReportDocuments documents;

    ReportContentReader(ReportDocuments documents) {
        this.documents = documents;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == ReportContent.class;
    }

    @Override
    public @Nullable ReportContent readFrom(
            Class<ReportContent> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        PushbackInputStream peeked = new PushbackInputStream(body, 1);
        int first = peeked.read();
        if (first < 0) {
            return null;
        }
        peeked.unread(first);
        return documents.read(peeked);
    }
}
