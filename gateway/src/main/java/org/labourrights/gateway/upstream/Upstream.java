package org.labourrights.gateway.upstream;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;

/** One service that is built: its connections, its breaker, and how many requests it has under way. */
public final class Upstream {

    private static final int KEEP_ALIVE_SECONDS = 55;

    private final String name;
    private final UpstreamConfig.Service config;
    private final Breaker breaker;
    private final AtomicInteger underWay = new AtomicInteger();
    private final HttpClient client;
    private final String host;
    private final int port;

    Upstream(String name, URI url, UpstreamConfig.Service config, Vertx vertx) {
        this.name = name;
        this.config = config;
        this.breaker = new Breaker(config.breaker(), System::nanoTime);
        boolean tls = "https".equals(url.getScheme());
        this.host = url.getHost();
        this.port = url.getPort() != -1 ? url.getPort() : tls ? 443 : 80;
        this.client = vertx.createHttpClient(
                new HttpClientOptions()
                        .setSsl(tls)
                        .setKeepAlive(true)
                        .setKeepAliveTimeout(KEEP_ALIVE_SECONDS)
                        .setPipelining(false)
                        .setDecompressionSupported(false)
                        .setTcpNoDelay(true)
                        .setConnectTimeout((int) config.connectTimeout().toMillis())
                        .setName(name),
                // One above the limit, so that a refusal is ours and never a wait in the pool.
                new PoolOptions().setHttp1MaxSize(config.concurrency() + 1));
    }

    public String name() {
        return name;
    }

    UpstreamConfig.Service config() {
        return config;
    }

    Breaker breaker() {
        return breaker;
    }

    /** Takes one of the places; whoever gets one gives it back by {@link #leave()}. */
    boolean enter() {
        if (underWay.incrementAndGet() > config.concurrency()) {
            underWay.decrementAndGet();
            return false;
        }
        return true;
    }

    void leave() {
        underWay.decrementAndGet();
    }

    int underWay() {
        return underWay.get();
    }

    /** A request on a connection of the pool, not yet sent. */
    Future<HttpClientRequest> request(HttpMethod method, String uri) {
        return client.request(new RequestOptions()
                .setMethod(method)
                .setHost(host)
                .setPort(port)
                .setURI(uri)
                .setConnectTimeout(config.connectTimeout().toMillis()));
    }
}
