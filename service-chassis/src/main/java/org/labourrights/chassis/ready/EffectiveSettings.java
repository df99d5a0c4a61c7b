package org.labourrights.chassis.ready;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/** Logs the settings that this process really runs with, sorted; the value of a secret is never shown. */
@ApplicationScoped
class EffectiveSettings {

    private static final Logger LOG = Logger.getLogger(EffectiveSettings.class);

    private static final List<String> SHOWN = List.of(
            "labourrights.",
            "quarkus.datasource.",
            "quarkus.flyway.",
            "quarkus.oidc.",
            "quarkus.http.",
            "quarkus.management.",
            "kafka.");
    private static final List<String> SECRET =
            List.of("password", "passwd", "secret", "credential", "token", "jaas", ".keys.", "-keys.", ".key");

    /** Of the Kafka client, whose settings hold secrets under many names, only these are shown. */
    private static final Set<String> KAFKA_SHOWN = Set.of(
            "kafka.bootstrap.servers",
            "kafka.security.protocol",
            "kafka.sasl.mechanism",
            "kafka.client.id",
            "kafka.group.id");

    private static final Pattern USER_OF_URL = Pattern.compile("(?<=://)[^/?#\\s]*@");
    private static final Pattern SECRET_OF_URL =
            Pattern.compile("(?i)([?&;][^=&;]*(?:password|secret|token|key)[^=&;]*=)[^&;]*");
    private static final String HIDDEN = "(hidden)";

    private final Config config;

    EffectiveSettings(Config config) {
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        LOG.info(settings().entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining("\n  ", "Effective settings:\n  ", "")));
    }

    Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>();
        StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> SHOWN.stream().anyMatch(name::startsWith))
                .forEach(name -> settings.put(name, isSecret(name) ? HIDDEN : value(name)));
        return settings;
    }

    private String value(String name) {
        String value = Objects.requireNonNullElse(config.getConfigValue(name).getValue(), "");
        String withoutUser = USER_OF_URL.matcher(value).replaceAll(HIDDEN + "@");
        return SECRET_OF_URL.matcher(withoutUser).replaceAll("$1" + HIDDEN);
    }

    private static boolean isSecret(String name) {
        if (name.startsWith("kafka.")) {
            return !KAFKA_SHOWN.contains(name);
        }
        String lower = name.toLowerCase(Locale.ROOT);
        return SECRET.stream().anyMatch(lower::contains);
    }
}
