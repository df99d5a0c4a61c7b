package org.labourrights.gateway.upstream;

import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The services by name, those that are built and those that are not. */
@Singleton
public class Upstreams {

    private static final String PREFIX = "/api/";
    private static final String VERSION = "/v1/";

    private final Map<String, Optional<Upstream>> byName = new TreeMap<>();

    Upstreams(UpstreamConfig config, Vertx vertx) {
        config.services()
                .forEach((name, service) -> byName.put(
                        name, service.url().map(url -> new Upstream(name, ServiceAddress.of(url), service, vertx))));
    }

    /** The service's name if {@code uri} begins with {@code /api/<name>/v1/} and such a service is known. */
    public Optional<String> nameFor(String uri) {
        for (String name : byName.keySet()) {
            if (matches(uri, name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** The service if it is built. */
    public Optional<Upstream> find(String name) {
        return byName.getOrDefault(name, Optional.empty());
    }

    public Collection<Upstream> built() {
        return byName.values().stream().flatMap(Optional::stream).toList();
    }

    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    private static boolean matches(String uri, String name) {
        return uri.startsWith(PREFIX)
                && uri.startsWith(name, PREFIX.length())
                && uri.startsWith(VERSION, PREFIX.length() + name.length());
    }
}
