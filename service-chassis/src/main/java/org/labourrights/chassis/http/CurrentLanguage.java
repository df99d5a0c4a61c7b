package org.labourrights.chassis.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import org.labourrights.edge.Language;

/** The language of texts in the answer to the running request. */
@ApplicationScoped
public class CurrentLanguage {

    private final HttpHeaders headers;

    CurrentLanguage(HttpHeaders headers) {
        this.headers = headers;
    }

    public Language get() {
        return Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
