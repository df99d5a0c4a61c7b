package org.labourrights.gateway.upstream;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;
import org.labourrights.edge.suite.Service;
import org.labourrights.edge.suite.Services;

/**
 * What the list of services says, as the weakest of all settings: names, the addresses on one machine, operations that need
 * no token, and the audience of tokens. Whatever else sets them goes before, so an installation names its own addresses.
 */
public final class ListedServices implements ConfigSource {

    /** Below every file of settings. */
    private static final int WEAKEST = 50;

    private final Map<String, String> settings;

    /** Of the services of this suite; for the framework. */
    public ListedServices() {
        this(Services.listed());
    }

    ListedServices(Services services) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("gateway.token.audience", services.audience());
        all.put("gateway.open.operations", String.join(",", services.openOperations()));
        for (Service service : services.all()) {
            all.put("gateway.upstreams." + service.name() + ".url", service.url());
        }
        for (String name : services.announced()) {
            // Makes the name known; without an address the service is not built.
            all.put("gateway.upstreams." + name + ".required", "false");
        }
        this.settings = Map.copyOf(all);
    }

    @Override
    public Set<String> getPropertyNames() {
        return settings.keySet();
    }

    @Override
    public @Nullable String getValue(String name) {
        return settings.get(name);
    }

    @Override
    public String getName() {
        return "the list of services";
    }

    @Override
    public int getOrdinal() {
        return WEAKEST;
    }
}
