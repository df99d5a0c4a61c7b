package org.labourrights.gateway.exchange;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jboss.logging.Logger;

/**
 * One JSON line a request, without personal data: no query string, no token, no body, no address of the caller, and of
 * the path only its template.
 */
@Singleton
class AccessLog {

    static final String CATEGORY = "gateway.access";

    private static final Logger LOG = Logger.getLogger(CATEGORY);

    private final PathTemplates templates;

    AccessLog(PathTemplates templates) {
        this.templates = templates;
    }

    void write(Exchange exchange, boolean gone) {
        if (!LOG.isInfoEnabled()) {
            return;
        }
        StringBuilder line = new StringBuilder(256);
        line.append("{\"time\":\"")
                .append(Instant.now().truncatedTo(ChronoUnit.MILLIS))
                .append('"');
        Json.quoted(line.append(",\"requestId\":"), exchange.id());
        Json.quoted(line.append(",\"method\":"), exchange.request().method().name());
        Json.quoted(line.append(",\"route\":"), exchange.route());
        templates.find(exchange.path()).ifPresent(path -> Json.quoted(line.append(",\"path\":"), path));
        line.append(",\"status\":").append(exchange.response().getStatusCode());
        exchange.refusal().ifPresent(why -> Json.quoted(line.append(",\"code\":"), why.code()));
        if (!exchange.client().isEmpty()) {
            Json.quoted(line.append(",\"client\":"), exchange.client());
        }
        line.append(",\"micros\":").append(exchange.nanosSinceStart() / 1_000);
        line.append(",\"bytes\":").append(exchange.response().bytesWritten());
        if (gone) {
            line.append(",\"gone\":true");
        }
        LOG.info(line.append('}'));
    }
}
