package org.labourrights.gateway.exchange;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What stands before the gateway. */
@ConfigMapping(prefix = "gateway.proxies")
public interface ProxyConfig {

    /**
     * How many balancers and proxies a request passes on its way here, each of which appends to {@code X-Forwarded-For} where
     * it got the request from. Callers can write in front of that list what they like, so it is counted from its end. With 0
     * nobody is believed.
     */
    @WithDefault("0")
    int count();
}
