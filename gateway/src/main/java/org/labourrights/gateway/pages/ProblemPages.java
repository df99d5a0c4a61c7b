package org.labourrights.gateway.pages;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.labourrights.gateway.exchange.Exchange;
import org.labourrights.gateway.exchange.Exchanges;
import org.labourrights.gateway.exchange.Language;
import org.labourrights.gateway.exchange.ProblemCatalogue;
import org.labourrights.gateway.exchange.ProblemText;
import org.labourrights.gateway.exchange.Refusal;
import org.labourrights.gateway.upstream.Fetched;
import org.labourrights.gateway.upstream.Upstream;
import org.labourrights.gateway.upstream.Upstreams;

/** {@code /problems/{code}}: cause and remedy of every code, the gateway's own first, else those of the services. */
@Singleton
class ProblemPages {

    private static final String PREFIX = "/problems/";
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9-]{1,60}");
    private static final int OK = 200;

    private final Exchanges exchanges;
    private final ProblemCatalogue catalogue;
    private final Upstreams upstreams;
    private final ProblemPage page;

    ProblemPages(Exchanges exchanges, ProblemCatalogue catalogue, Upstreams upstreams, ProblemPage page) {
        this.exchanges = exchanges;
        this.catalogue = catalogue;
        this.upstreams = upstreams;
        this.page = page;
    }

    void install(@Observes Router router) {
        exchanges.serve(PREFIX, "problems", this::show);
    }

    private void show(Exchange exchange) {
        HttpMethod method = exchange.request().method();
        String path = exchange.path();
        String code = path.startsWith(PREFIX) ? path.substring(PREFIX.length()) : "";
        if (method != HttpMethod.GET && method != HttpMethod.HEAD) {
            exchange.refuse(Refusal.METHOD);
        } else if (!CODE.matcher(code).matches()) {
            exchange.refuse(Refusal.ROUTE);
        } else {
            Optional<ProblemText> own = catalogue.find(code);
            if (own.isPresent()) {
                page.show(exchange, code, own.get(), language(exchange));
            } else {
                ask(exchange, upstreams.built().iterator());
            }
        }
    }

    /** Asks one service after the other until one knows the code. */
    private void ask(Exchange exchange, Iterator<Upstream> services) {
        if (!services.hasNext()) {
            exchange.refuse(Refusal.ROUTE);
            return;
        }
        Future<Fetched> answer =
                services.next().fetch(exchange.path(), exchange.request().headers());
        exchange.hold(answer, () -> {
            if (answer.succeeded() && answer.result().status() == OK) {
                exchange.response()
                        .headers()
                        .set(HttpHeaders.CONTENT_TYPE, answer.result().contentType());
                exchange.response().headers().add(HttpHeaders.VARY, "Accept, Accept-Language");
                ProblemPage.allowOwnStyle(exchange);
                exchange.answer(OK, answer.result().body().toString());
            } else {
                ask(exchange, services);
            }
        });
    }

    private static Language language(Exchange exchange) {
        return Language.of(exchange.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
