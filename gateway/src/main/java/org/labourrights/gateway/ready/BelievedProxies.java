package org.labourrights.gateway.ready;

import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.labourrights.edge.ready.Profile;
import org.labourrights.edge.ready.StartCheck;

/** Nobody says of itself where it calls from, in any profile. */
@Singleton
class BelievedProxies implements StartCheck {

    private final boolean believesTheFirst;

    BelievedProxies(
            @ConfigProperty(name = "quarkus.http.proxy.proxy-address-forwarding", defaultValue = "false")
                    boolean believesTheFirst) {
        this.believesTheFirst = believesTheFirst;
    }

    @Override
    public List<String> complaints(Profile profile) {
        return believesTheFirst
                ? List.of(
                        "quarkus.http.proxy.proxy-address-forwarding takes a caller for whomever it says it is where a"
                                + " balancer only appends to X-Forwarded-For: turn it off, and say in gateway.proxies.count how many"
                                + " proxies stand before the gateway")
                : List.of();
    }
}
