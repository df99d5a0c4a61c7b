package org.labourrights.chassis.ready;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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
    private static final List<String> SECRET = List.of("password", "secret", "credential", ".keys.", "-keys.");
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
        return config.getConfigValue(name).getValue() == null
                ? ""
                : String.valueOf(config.getConfigValue(name).getValue());
    }

    private static boolean isSecret(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return SECRET.stream().anyMatch(lower::contains);
    }
}
