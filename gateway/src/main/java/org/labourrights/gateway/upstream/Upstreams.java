package org.labourrights.gateway.upstream;

import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.labourrights.edge.suite.Service;
import org.labourrights.edge.suite.Services;

/** The services by name, those that are built and those that are not. */
@Singleton
public class Upstreams {

    private final Map<String, Optional<Upstream>> byName = new TreeMap<>();

    /** What the addresses of each service begin with, a slash at the end. */
    private final Map<String, String> beginnings = new TreeMap<>();

    Upstreams(UpstreamConfig config, Services listed, Vertx vertx) {
        config.services().forEach((name, service) -> {
            Optional<Service> entry = listed.find(name);
            // One that is not in the list, or announced there, has the path that its name gives it.
            String path = entry.map(Service::path).orElse("/api/" + name + "/v1");
            beginnings.put(name, path + '/');
            byName.put(
                    name,
                    service.url()
                            .map(url -> new Upstream(
                                    name,
                                    path + '/',
                                    ServiceAddress.of(url),
                                    ServiceAddress.of(management(service, url, entry)),
                                    service,
                                    vertx)));
        });
    }

    private static String management(UpstreamConfig.Service service, String url, Optional<Service> entry) {
        return service.management().orElseGet(() -> entry.filter(it -> it.url().equals(url))
                .map(Service::managementUrl)
                .orElse(url));
    }

    /** The service's name if {@code uri} is below the path of one that is known. */
    public Optional<String> nameFor(String uri) {
        for (Map.Entry<String, String> beginning : beginnings.entrySet()) {
            if (uri.startsWith(beginning.getValue())) {
                return Optional.of(beginning.getKey());
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
}
