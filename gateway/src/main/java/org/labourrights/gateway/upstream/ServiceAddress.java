package org.labourrights.gateway.upstream;

import io.vertx.core.http.RequestOptions;
import java.net.URI;

/** Where a server listens. */
record ServiceAddress(boolean tls, String host, int port) {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /** @param url scheme, host and, unless it is the scheme's own, port */
    static ServiceAddress of(String url) {
        URI uri = URI.create(url);
        boolean tls = "https".equals(uri.getScheme());
        int port = uri.getPort() != -1 ? uri.getPort() : tls ? HTTPS : HTTP;
        return new ServiceAddress(tls, uri.getHost(), port);
    }

    RequestOptions options() {
        return new RequestOptions().setSsl(tls).setHost(host).setPort(port);
    }
}
