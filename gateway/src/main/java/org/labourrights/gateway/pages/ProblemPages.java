package org.labourrights.gateway.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.labourrights.edge.Language;
import org.labourrights.edge.ProblemCatalogue;
import org.labourrights.edge.ProblemHtml;
import org.labourrights.edge.ProblemPage;
import org.labourrights.gateway.exchange.Exchange;
import org.labourrights.gateway.exchange.Exchanges;
import org.labourrights.gateway.exchange.Refusal;
import org.labourrights.gateway.limit.ClientLimits;

/** {@code /problems} and {@code /problems/{code}}: cause and remedy of every code, the gateway's own and the services'. */
@Singleton
class ProblemPages {

    private static final String BASE = "/problems";
    private static final String STYLE_ONLY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
    private static final int OK = 200;

    private final Exchanges exchanges;
    private final ClientLimits limits;
    private final ProblemCatalogue catalogue;
    private final ServiceProblems services;
    private final ObjectMapper json;

    ProblemPages(
            Exchanges exchanges,
            ClientLimits limits,
            ProblemCatalogue catalogue,
            ServiceProblems services,
            ObjectMapper json) {
        this.exchanges = exchanges;
        this.limits = limits;
        this.catalogue = catalogue;
        this.services = services;
        this.json = json;
    }

    void install(@Observes Router router) {
        exchanges.serve(BASE, "problems", this::show);
    }

    private void show(Exchange exchange) {
        if (!limits.admitReader(exchange)) {
            return;
        }
        HttpMethod method = exchange.request().method();
        String rest = exchange.path().substring(BASE.length());
        if (method != HttpMethod.GET && method != HttpMethod.HEAD) {
            exchange.refuse(Refusal.METHOD);
        } else if (rest.isEmpty()) {
            Language language = language(exchange);
            Future<Map<String, ProblemPage>> all = services.all(language);
            exchange.hold(all, () -> answer(exchange, language, null, merged(all.result(), language)));
        } else if (rest.startsWith("/")) {
            one(exchange, rest.substring(1));
        } else {
            exchange.refuse(Refusal.ROUTE);
        }
    }

    private void one(Exchange exchange, String code) {
        Language language = language(exchange);
        Optional<ProblemPage> own = catalogue.find(code).map(entry -> ProblemPage.of(entry, language));
        if (own.isPresent()) {
            answer(exchange, language, own.get(), Map.of());
            return;
        }
        Future<Map<String, ProblemPage>> all = services.all(language);
        exchange.hold(all, () -> {
            ProblemPage page = all.result().get(code);
            if (page == null) {
                exchange.refuse(Refusal.ROUTE);
            } else {
                answer(exchange, language, page, Map.of());
            }
        });
    }

    private Map<String, ProblemPage> merged(Map<String, ProblemPage> ofServices, Language language) {
        Map<String, ProblemPage> all = new TreeMap<>(ofServices);
        catalogue.all().forEach(entry -> all.put(entry.code(), ProblemPage.of(entry, language)));
        return all;
    }

    private void answer(
            Exchange exchange, Language language, @Nullable ProblemPage page, Map<String, ProblemPage> index) {
        String accept = exchange.request().getHeader(HttpHeaders.ACCEPT);
        boolean html = accept != null && accept.contains("text/html");
        MultiMap headers = exchange.response().headers();
        headers.set(HttpHeaders.CONTENT_TYPE, html ? "text/html;charset=UTF-8" : "application/json");
        headers.set(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        headers.set(HttpHeaders.CACHE_CONTROL, "public, max-age=600");
        headers.add(HttpHeaders.VARY, "Accept, Accept-Language");
        // The pages carry their few lines of style themselves.
        headers.set("Content-Security-Policy", STYLE_ONLY);
        if (html) {
            exchange.answer(
                    OK, page == null ? ProblemHtml.index(index.values(), language) : ProblemHtml.page(page, language));
        } else {
            exchange.answer(OK, json(page == null ? index.values() : page));
        }
    }

    private String json(Object told) {
        try {
            return json.writeValueAsString(told);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Language language(Exchange exchange) {
        return Language.of(exchange.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
