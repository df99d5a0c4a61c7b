package org.labourrights.gateway.upstream;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** One service that is built: its connections, its breaker, and how many requests it has under way. */
public final class Upstream {

    private static final int KEEP_ALIVE_SECONDS = 55;
    private static final long FETCH_MILLIS = 5_000;
    private static final MultiMap NOBODY = MultiMap.caseInsensitiveMultiMap();
    private static final List<CharSequence> PASSED_ON = List.of(
            HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.AUTHORIZATION, HttpHeaders.CONTENT_TYPE);

    private final String name;
    private final UpstreamConfig.Service config;
    private final Breaker breaker;
    private final AtomicInteger underWay = new AtomicInteger();
    /** Places by holder; who has none is not in it. */
    private final ConcurrentMap<String, Integer> held = new ConcurrentHashMap<>();

    private final LongAdder repeated = new LongAdder();
    /** One for each event loop: a call never changes threads on its way, which would wake the other up each time. */
    @SuppressWarnings("ThreadLocalUsage") // A client belongs to its service, and both live as long as the gateway.
    private final ThreadLocal<HttpClient> clients;

    private final ServiceAddress address;
    private final ServiceAddress management;

    Upstream(String name, ServiceAddress address, UpstreamConfig.Service config, Vertx vertx) {
        this.name = name;
        this.config = config;
        this.breaker = new Breaker(config.breaker(), System::nanoTime);
        this.address = address;
        this.management = config.management().map(ServiceAddress::of).orElse(address);
        HttpClientOptions options = new HttpClientOptions()
                .setSsl(address.tls())
                .setKeepAlive(true)
                .setKeepAliveTimeout(KEEP_ALIVE_SECONDS)
                .setPipelining(false)
                .setDecompressionSupported(false)
                .setTcpNoDelay(true)
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setName(name);
        // One above the limit, so that a refusal is ours and never a wait in the pool.
        PoolOptions pool = new PoolOptions().setHttp1MaxSize(config.concurrency() + 1);
        this.clients = ThreadLocal.withInitial(() -> vertx.createHttpClient(options, pool));
    }

    public String name() {
        return name;
    }

    /** Asks the service for its OpenAPI document, on its management port. */
    public Future<Fetched> openapi() {
        return call(management, HttpMethod.GET, config.openapi(), NOBODY, Buffer.buffer(), FETCH_MILLIS);
    }

    /** Asks the service whether it is ready, on its management port: it is when the status is 200. */
    public Future<Fetched> readiness() {
        return call(management, HttpMethod.GET, config.readiness(), NOBODY, Buffer.buffer(), FETCH_MILLIS);
    }

    /** Whether the gateway is of no use without this service. */
    public boolean required() {
        return config.required();
    }

    UpstreamConfig.Service config() {
        return config;
    }

    Breaker breaker() {
        return breaker;
    }

    /**
     * Takes one of the places, unless all are taken or {@code holder} has its share of them; whoever gets one gives it
     * back by {@link #leave}.
     */
    boolean enter(String holder) {
        if (underWay.incrementAndGet() > config.concurrency()) {
            underWay.decrementAndGet();
            return false;
        }
        if (held.merge(holder, 1, Integer::sum) > config.concurrencyPerCaller()) {
            leave(holder);
            return false;
        }
        return true;
    }

    void leave(String holder) {
        underWay.decrementAndGet();
        held.computeIfPresent(holder, (h, places) -> places == 1 ? null : places - 1);
    }

    void countRepeat() {
        repeated.increment();
    }

    /** How many calls were made a second time. */
    long repeated() {
        return repeated.sum();
    }

    int underWay() {
        return underWay.get();
    }

    /** A request on a connection of the pool, not yet sent. */
    Future<HttpClientRequest> request(HttpMethod method, String uri) {
        return request(address, method, uri);
    }

    private Future<HttpClientRequest> request(ServiceAddress at, HttpMethod method, String uri) {
        return clients.get()
                .request(at.options()
                        .setMethod(method)
                        .setURI(uri)
                        .setConnectTimeout(config.connectTimeout().toMillis()));
    }

    /**
     * Gets a small document for the gateway itself; passes on what the caller accepts. Neither breaker nor places are
     * touched: a page that cannot be had says nothing about the service's work.
     */
    public Future<Fetched> fetch(String uri, MultiMap caller) {
        return call(HttpMethod.GET, uri, caller, Buffer.buffer(), FETCH_MILLIS);
    }

    /** Makes a small call for the gateway itself, with the headers of {@code caller} that say who asks and for what. */
    public Future<Fetched> call(HttpMethod method, String uri, MultiMap caller, Buffer body, long timeoutMillis) {
        return call(address, method, uri, caller, body, timeoutMillis);
    }

    private Future<Fetched> call(
            ServiceAddress at, HttpMethod method, String uri, MultiMap caller, Buffer body, long timeoutMillis) {
        return Fetched.by(request(at, method, uri), request -> {
            request.idleTimeout(timeoutMillis);
            PASSED_ON.forEach(name -> {
                String value = caller.get(name);
                if (value != null) {
                    request.putHeader(name, value);
                }
            });
            return body.length() == 0 ? request.send() : request.send(body);
        });
    }
}
