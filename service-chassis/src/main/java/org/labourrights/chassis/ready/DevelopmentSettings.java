package org.labourrights.chassis.ready;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;
import org.labourrights.edge.ready.Profile;
import org.labourrights.edge.ready.StartCheck;
import org.labourrights.edge.ready.ThisMachine;

/**
 * Production runs with passwords and an issuer of its own, with every check of a token on, with connections that nobody on
 * the way can read, and with the clock of the world.
 */
@ApplicationScoped
class DevelopmentSettings implements StartCheck {

    private static final Set<String> UNCHECKED = Set.of("any", "");
    private static final Set<String> VERIFIED = Set.of("verify-ca", "verify-full");
    private static final Pattern SSL_MODE = Pattern.compile("[?&]sslmode=([a-z-]+)");
    private static final Set<String> SECURE_KAFKA = Set.of("SSL", "SASL_SSL");

    private final Config config;

    DevelopmentSettings(Config config) {
        this.config = config;
    }

    @Override
    public List<String> complaints(Profile profile) {
        return switch (profile) {
            case SANDBOX, TEST -> List.of();
            case PRODUCTION ->
                Stream.of(passwords(), issuer(), tokens(), database(), kafka(), sandbox())
                        .flatMap(List::stream)
                        .toList();
        };
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
        if (value("quarkus.oidc.auth-server-url") == null) {
            return List.of("quarkus.oidc.auth-server-url is not set: name the OpenID Connect issuer");
        }
        return Stream.of("quarkus.oidc.auth-server-url", "quarkus.oidc.jwks-path")
                .filter(name -> isForDevelopment(value(name)))
                .map(name -> name + " is an issuer for development: it must be https and not local")
                .toList();
    }

    /** A path below the issuer's address is as good as that. */
    private static boolean isForDevelopment(@Nullable String address) {
        if (address == null || address.startsWith("/")) {
            return false;
        }
        URI uri = URI.create(address);
        return !"https".equals(uri.getScheme()) || ThisMachine.isHostOf(uri);
    }

    private List<String> tokens() {
        List<String> complaints = new ArrayList<>();
        for (String name : List.of("quarkus.oidc.token.issuer", "quarkus.oidc.token.audience")) {
            if (Stream.of(Objects.requireNonNullElse(value(name), name).split(","))
                    .map(String::strip)
                    .anyMatch(UNCHECKED::contains)) {
                complaints.add(name + " takes tokens that were made for others: name the one of this suite");
            }
        }
        if (value("quarkus.oidc.token.audience") == null) {
            complaints.add("quarkus.oidc.token.audience is not set: name the audience of this suite");
        }
        must("quarkus.oidc.enabled", "true", complaints);
        must("quarkus.oidc.tenant-enabled", "true", complaints);
        must("quarkus.oidc.token.subject-required", "true", complaints);
        must("quarkus.oidc.tls.verification", "required", complaints);
        must("quarkus.oidc.tls.trust-all", "false", complaints);
        must("quarkus.tls.trust-all", "false", complaints);
        if (value("quarkus.oidc.public-key") != null) {
            complaints.add("quarkus.oidc.public-key fixes one key for ever: leave the keys to the issuer");
        }
        return complaints;
    }

    private void must(String name, String needed, List<String> complaints) {
        String value = value(name);
        if (value != null && !value.strip().equalsIgnoreCase(needed)) {
            complaints.add(name + " switches a check of tokens off: it must be " + needed);
        }
    }

    private List<String> database() {
        String otherwise = value("quarkus.datasource.jdbc.additional-jdbc-properties.sslmode");
        return Stream.of("quarkus.datasource.jdbc.url", "quarkus.flyway.jdbc-url")
                .filter(name -> value(name) != null)
                .filter(name -> !isVerified(String.valueOf(value(name)), otherwise))
                .map(name -> name + " lets the database be read on the way: add sslmode=verify-full")
                .toList();
    }

    private static boolean isVerified(String url, @Nullable String otherwise) {
        var mode = SSL_MODE.matcher(url);
        return VERIFIED.contains(mode.find() ? mode.group(1) : String.valueOf(otherwise));
    }

    private List<String> kafka() {
        String protocol = Objects.requireNonNullElse(value("kafka.security.protocol"), "PLAINTEXT");
        return SECURE_KAFKA.contains(protocol)
                ? List.of()
                : List.of("kafka.security.protocol is " + protocol + ": events must travel by SSL or SASL_SSL");
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
