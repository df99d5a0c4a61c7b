package org.labourrights.gateway.docs;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.labourrights.gateway.exchange.Exchange;
import org.labourrights.gateway.exchange.Exchanges;
import org.labourrights.gateway.exchange.Refusal;
import org.labourrights.gateway.limit.ClientLimits;
import org.labourrights.gateway.upstream.Upstreams;

/**
 * {@code /openapi} (all services) and {@code /openapi/{service}}, as JSON or YAML by suffix or {@code Accept}; the pages
 * under {@code /docs} read them, with everything they need on board.
 */
@Singleton
class DocsRoutes {

    private static final String BASE = "/openapi";
    private static final int OK = 200;
    private static final int SERVICE_RETRY_SECONDS = 5;
    private static final String PAGES = "META-INF/docs/";
    private static final int BEFORE_STATIC_PAGES = -900;
    private static final int OWN_PAGES = -890;
    private static final String PAGES_ONLY = "default-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    /** The library's own page has its script inside, and a policy that allows such allows any. */
    private static final String PAGE = "index.html";

    private static final String PAGE_TYPE = "text/html;charset=UTF-8";
    private static final String SCRIPT = "start.js";

    private final Exchanges exchanges;
    private final Descriptions descriptions;
    private final Upstreams upstreams;
    private final ClientLimits limits;

    DocsRoutes(Exchanges exchanges, Descriptions descriptions, Upstreams upstreams, ClientLimits limits) {
        this.exchanges = exchanges;
        this.descriptions = descriptions;
        this.upstreams = upstreams;
        this.limits = limits;
    }

    void install(@Observes Router router) {
        exchanges.serve(BASE, "openapi", this::show);
        // The extension's own page would describe the gateway as a service without operations.
        exchanges.serve("/q/openapi", "openapi", exchange -> exchange.refuse(Refusal.ROUTE));
        router.route("/docs/*").order(BEFORE_STATIC_PAGES).handler(this::protect);
        Buffer page = Buffer.buffer(EventLinks.in(read(PAGES + PAGE), upstreams.names()));
        own(router, "/docs/", PAGE_TYPE, page);
        own(router, "/docs/" + PAGE, PAGE_TYPE, page);
        own(
                router,
                "/docs/" + SCRIPT,
                "text/javascript",
                Buffer.buffer(StartScript.of(read(PAGES + SCRIPT), upstreams.names())));
    }

    private static void own(Router router, String path, String mediaType, Buffer content) {
        router.route(HttpMethod.GET, path).order(OWN_PAGES).handler(routing -> routing.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, mediaType)
                .end(content));
    }

    private static String read(String resource) {
        try (InputStream in = DocsRoutes.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Page and script are ours, what they load comes from the extension. */
    private void protect(RoutingContext routing) {
        if (!limits.admitsReader(exchanges.network(routing.request()))) {
            exchanges.open(routing.request(), "docs").refuse(Refusal.RATE_LIMIT, 1);
            return;
        }
        MultiMap headers = routing.response().headers();
        headers.set("Content-Security-Policy", PAGES_ONLY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        routing.next();
    }

    private void show(Exchange exchange) {
        if (!limits.admitReader(exchange)) {
            return;
        }
        HttpMethod method = exchange.request().method();
        if (method != HttpMethod.GET && method != HttpMethod.HEAD) {
            exchange.refuse(Refusal.METHOD);
            return;
        }
        String rest = exchange.path().substring(BASE.length());
        Notation notation = Notation.of(rest, exchange.request().getHeader(HttpHeaders.ACCEPT));
        String name = notation.strip(rest);
        if (!name.isEmpty() && !name.startsWith("/")) {
            exchange.refuse(Refusal.ROUTE);
            return;
        }
        String service = name.isEmpty() ? Description.MERGED : name.substring(1);
        if (descriptions.find(service).isPresent() && descriptions.complete()) {
            answer(exchange, service, notation);
        } else {
            exchange.hold(descriptions.refresh(), () -> answer(exchange, service, notation));
        }
    }

    private void answer(Exchange exchange, String service, Notation notation) {
        Optional<Description> found = descriptions.find(service);
        if (found.isPresent()) {
            exchange.response().headers().set(HttpHeaders.CONTENT_TYPE, notation.mediaType());
            exchange.response().headers().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
            exchange.response().headers().set(HttpHeaders.CACHE_CONTROL, "no-cache");
            exchange.answer(OK, notation.of(found.get()));
        } else if (upstreams.names().contains(service)) {
            exchange.refuse(Refusal.SERVICE_UNAVAILABLE, SERVICE_RETRY_SECONDS);
        } else {
            exchange.refuse(Refusal.ROUTE);
        }
    }
}
