package org.labourrights.chassis.ready;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.privacy.PrivacyConfig;

/** Production runs with keys, passwords and an issuer of its own, and with the clock of the world. */
@ApplicationScoped
class DevelopmentSettings implements StartCheck {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final Config config;
    private final PrivacyConfig privacy;

    DevelopmentSettings(Config config, PrivacyConfig privacy) {
        this.config = config;
        this.privacy = privacy;
    }

    @Override
    public List<String> complaints(Profile profile) {
        return switch (profile) {
            case SANDBOX, TEST -> List.of();
            case PRODUCTION ->
                Stream.of(keys(), passwords(), issuer(), sandbox())
                        .flatMap(List::stream)
                        .toList();
        };
    }

    private List<String> keys() {
        List<String> complaints = new ArrayList<>();
        if (privacy.activeKey().startsWith(PrivacyConfig.DEVELOPMENT)) {
            complaints.add("labourrights.privacy.active-key names a development key: set a key of your own as"
                    + " labourrights.privacy.keys.<id> (32 random bytes in base64) and make it active");
        }
        if (privacy.activeIndexKey().startsWith(PrivacyConfig.DEVELOPMENT)) {
            complaints.add("labourrights.privacy.active-index-key names a development key: set one of your own as"
                    + " labourrights.privacy.index-keys.<id> and make it active");
        }
        return complaints;
    }

    /** The development password of a database role is the role's name. */
    private List<String> passwords() {
        return Stream.of("quarkus.datasource", "quarkus.flyway")
                .filter(prefix -> value(prefix + ".username") != null)
                .filter(prefix -> Objects.equals(value(prefix + ".username"), value(prefix + ".password")))
                .map(prefix -> prefix + ".password is the development password: set another")
                .toList();
    }

    private List<String> issuer() {
        String issuer = value("quarkus.oidc.auth-server-url");
        if (issuer == null) {
            return List.of("quarkus.oidc.auth-server-url is not set: name the OpenID Connect issuer");
        }
        URI uri = URI.create(issuer);
        boolean development = !"https".equals(uri.getScheme()) || LOOPBACK.contains(uri.getHost());
        return development
                ? List.of("quarkus.oidc.auth-server-url is an issuer for development: it must be https and not local")
                : List.of();
    }

    private List<String> sandbox() {
        return config.getOptionalValue("labourrights.sandbox.enabled", Boolean.class)
                        .orElse(false)
                ? List.of("labourrights.sandbox.enabled lets the clock be set: turn it off")
                : List.of();
    }

    private @Nullable String value(String name) {
        return config.getOptionalValue(name, String.class).orElse(null);
    }
}
