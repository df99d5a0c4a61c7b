package org.labourrights.gateway.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;

/** How many requests one client may make: for a client by name, else the most generous of its roles, else the default. */
@ConfigMapping(prefix = "gateway.limits")
public interface LimitConfig {

    /** Whether requests are counted at all. */
    @WithDefault("true")
    boolean enabled();

    /** What holds for everyone else. */
    Allowed standard();

    /** What holds for one address that calls without a token. */
    Allowed open();

    /** What holds for one address that reads pages: problems, documentation, descriptions. */
    Allowed pages();

    /** By role. */
    Map<String, Allowed> roles();

    /** By the {@code azp} or {@code client_id} claim. */
    Map<String, Allowed> clients();

    /** How many clients are remembered at most. */
    @WithDefault("100000")
    int remembered();

    /** So many requests in such a time, refilled steadily; all of them may come at once. */
    interface Allowed {

        int requests();

        @WithDefault("1m")
        Duration window();
    }
}
