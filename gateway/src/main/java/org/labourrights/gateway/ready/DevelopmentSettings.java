package org.labourrights.gateway.ready;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.labourrights.edge.ready.Profile;
import org.labourrights.edge.ready.StartCheck;
import org.labourrights.edge.ready.ThisMachine;
import org.labourrights.gateway.limit.LimitConfig;
import org.labourrights.gateway.sandbox.SandboxConfig;
import org.labourrights.gateway.token.TokenConfig;

/** Production runs with an issuer of its own, with limits, and with the clock of the world. */
@Singleton
class DevelopmentSettings implements StartCheck {

    private final TokenConfig tokens;
    private final SandboxConfig sandbox;
    private final LimitConfig limits;

    DevelopmentSettings(TokenConfig tokens, SandboxConfig sandbox, LimitConfig limits) {
        this.tokens = tokens;
        this.sandbox = sandbox;
        this.limits = limits;
    }

    @Override
    public List<String> complaints(Profile profile) {
        return switch (profile) {
            case SANDBOX, TEST -> List.of();
            case PRODUCTION -> complaints();
        };
    }

    private List<String> complaints() {
        List<String> wrong = new ArrayList<>();
        URI issuer = URI.create(tokens.issuer());
        if (ThisMachine.isHostOf(issuer)) {
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
        if (!wrong.isEmpty()) {
            wrong.add("for trying things out set LABOURRIGHTS_PROFILE=sandbox");
        }
        return wrong;
    }
}
