package org.labourrights.gateway.exchange;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;

/** Opens an {@link Exchange} for each request. */
@Singleton
public class Exchanges {

    private final Problems problems;
    private final Observers observers;

    Exchanges(Problems problems, Observers observers) {
        this.problems = problems;
        this.observers = observers;
    }

    public Exchange open(HttpServerRequest request) {
        return new Exchange(request, problems, observers);
    }
}
