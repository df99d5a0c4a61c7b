package org.labourrights.gateway.entry;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.inject.Singleton;

/**
 * Without TLS callers are answered by HTTP/1.1 alone, whatever they offer: of calls that were upgraded to HTTP/2, as Java's
 * own client offers unasked, some large answers arrived garbled.
 */
@Singleton
class ClearText implements HttpServerOptionsCustomizer {

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setHttp2ClearTextEnabled(false);
    }
}
