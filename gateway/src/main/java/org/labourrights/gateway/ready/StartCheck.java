package org.labourrights.gateway.ready;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.labourrights.gateway.limit.LimitConfig;
import org.labourrights.gateway.sandbox.SandboxConfig;
import org.labourrights.gateway.token.TokenConfig;

/** Refuses to start in production with what is meant for development. */
@Singleton
class StartCheck {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Profile profile;
    private final TokenConfig tokens;
    private final SandboxConfig sandbox;
    private final LimitConfig limits;
    private final boolean believesTheFirst;

    StartCheck(
            @ConfigProperty(name = "labourrights.profile", defaultValue = "production") Profile profile,
            TokenConfig tokens,
            SandboxConfig sandbox,
            LimitConfig limits,
            @ConfigProperty(name = "quarkus.http.proxy.proxy-address-forwarding", defaultValue = "false")
                    boolean believesTheFirst) {
        this.profile = profile;
        this.tokens = tokens;
        this.sandbox = sandbox;
        this.limits = limits;
        this.believesTheFirst = believesTheFirst;
    }

    /** @throws IllegalStateException naming every setting that does not belong into production, or anywhere */
    void start(@Observes StartupEvent started) {
        if (believesTheFirst) {
            throw new IllegalStateException(
                    "quarkus.http.proxy.proxy-address-forwarding takes a caller for whomever it says"
                            + " it is where a balancer only appends to X-Forwarded-For. Turn it off, and say in gateway.proxies.count"
                            + " how many proxies stand before the gateway.");
        }
        List<String> wrong = wrongSettings();
        if (profile == Profile.PRODUCTION && !wrong.isEmpty()) {
            throw new IllegalStateException("labourrights.profile is production, but " + String.join("; ", wrong)
                    + ". For trying things out set LABOURRIGHTS_PROFILE=sandbox.");
        }
    }

    List<String> wrongSettings() {
        List<String> wrong = new ArrayList<>();
        URI issuer = URI.create(tokens.issuer());
        if (issuer.getHost() == null || LOOPBACK.contains(issuer.getHost())) {
            wrong.add("gateway.token.issuer is on this machine (" + tokens.issuer() + ")");
        }
        if (!"https".equals(issuer.getScheme())) {
            wrong.add("gateway.token.issuer is not https (" + tokens.issuer() + ")");
        }
        tokens.keysUrl()
                .filter(url -> !url.startsWith("https://"))
                .ifPresent(url -> wrong.add("gateway.token.keys-url is not https (" + url + ")"));
        if (sandbox.enabled()) {
            wrong.add("gateway.sandbox.enabled is true");
        }
        if (!limits.enabled()) {
            wrong.add("gateway.limits.enabled is false");
        }
        return wrong;
    }
}
