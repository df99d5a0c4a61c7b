package org.labourrights.chassis.ready;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labourrights.edge.ready.Profile;

class DevelopmentSettingsTest {

    private static final Map<String, String> SAFE = Map.of(
            "quarkus.datasource.username", "reporting_app",
            "quarkus.datasource.password", "correct-horse",
            "quarkus.flyway.username", "reporting_owner",
            "quarkus.flyway.password", "battery-staple",
            "quarkus.oidc.auth-server-url", "https://id.example.gov.cn/realms/labour",
            "quarkus.oidc.token.audience", "labour-rights",
            "quarkus.datasource.jdbc.url", "jdbc:postgresql://db:5432/reporting?sslmode=verify-full",
            "kafka.security.protocol", "SASL_SSL",
            "labourrights.privacy.keys.k-2026", "c2VjcmV0");

    @Test
    void productionStartsWithSettingsOfItsOwn() {
        assertEquals(List.of(), new DevelopmentSettings(config(Map.of())).complaints(Profile.PRODUCTION));
    }

    @ParameterizedTest
    @CsvSource({
        "quarkus.datasource.password,reporting_app",
        "quarkus.flyway.password,reporting_owner",
        "quarkus.oidc.auth-server-url,http://id.example.gov.cn/",
        "quarkus.oidc.auth-server-url,https://localhost:8090/default",
        "quarkus.oidc.auth-server-url,https://127.0.0.2/default",
        "quarkus.oidc.auth-server-url,https://0.0.0.0/default",
        "quarkus.oidc.auth-server-url,https://[::1]:8090/default",
        "quarkus.oidc.jwks-path,http://id.example.gov.cn/keys",
        "quarkus.oidc.token.issuer,any",
        "quarkus.oidc.token.audience,any",
        "quarkus.oidc.token.audience,'labour-rights,any'",
        "quarkus.oidc.token.subject-required,false",
        "quarkus.oidc.tls.verification,none",
        "quarkus.oidc.tls.verification,certificate-validation",
        "quarkus.tls.trust-all,true",
        "quarkus.oidc.tenant-enabled,false",
        "quarkus.datasource.jdbc.url,jdbc:postgresql://db:5432/reporting",
        "quarkus.datasource.jdbc.url,jdbc:postgresql://db:5432/reporting?sslmode=prefer",
        "quarkus.flyway.jdbc-url,jdbc:postgresql://db:5432/reporting?ssl=true&sslmode=require",
        "kafka.security.protocol,PLAINTEXT",
        "kafka.security.protocol,SASL_PLAINTEXT",
        "labourrights.sandbox.enabled,true",
    })
    void productionRefusesEachDevelopmentSetting(String name, String value) {
        DevelopmentSettings check = new DevelopmentSettings(config(Map.of(name, value)));

        List<String> complaints = check.complaints(Profile.PRODUCTION);

        assertEquals(1, complaints.size(), complaints.toString());
        assertTrue(complaints.getFirst().startsWith(name), complaints.toString());
        assertEquals(List.of(), check.complaints(Profile.SANDBOX));
    }

    @Test
    void saysAllAtOnce() {
        DevelopmentSettings check = new DevelopmentSettings(
                config(Map.of("kafka.security.protocol", "PLAINTEXT", "labourrights.sandbox.enabled", "true")));

        List<String> complaints = check.complaints(Profile.PRODUCTION);

        assertEquals(2, complaints.size(), complaints.toString());
    }

    @Test
    void theLogShowsSettingsAndNoSecret() {
        Map<String, String> shown = new EffectiveSettings(config(Map.of())).settings();

        assertEquals("reporting_app", shown.get("quarkus.datasource.username"));
        assertEquals("(hidden)", shown.get("quarkus.datasource.password"));
        assertEquals("(hidden)", shown.get("labourrights.privacy.keys.k-2026"));
        assertFalse(shown.containsValue("correct-horse"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kafka.sasl.jaas.config | org.example.Login required password="correct-horse"; | (hidden)
            kafka.ssl.keystore.key | -----BEGIN PRIVATE KEY----- correct-horse | (hidden)
            kafka.ssl.key.password | correct-horse | (hidden)
            kafka.interceptor.of.ours | correct-horse | (hidden)
            kafka.bootstrap.servers | broker-1:9092 | broker-1:9092
            quarkus.oidc.introspection.token | correct-horse | (hidden)
            quarkus.datasource.jdbc.url | jdbc:postgresql://db:5432/reporting?user=app&password=correct-horse&ssl=true | jdbc:postgresql://db:5432/reporting?user=app&password=(hidden)&ssl=true
            quarkus.datasource.jdbc.url | jdbc:postgresql://app:correct-horse@db:5432/reporting | jdbc:postgresql://(hidden)@db:5432/reporting
            quarkus.datasource.jdbc.url | jdbc:postgresql://db/reporting?sslpassword=correct-horse | jdbc:postgresql://db/reporting?sslpassword=(hidden)
            labourrights.privacy.active-key | k-2026 | k-2026
            """)
    void theLogShowsNoSecretWhereverItStands(String name, String value, String shown) {
        assertEquals(
                shown,
                new EffectiveSettings(config(Map.of(name, value))).settings().get(name));
    }

    private static Config config(Map<String, String> changes) {
        Map<String, String> settings = new HashMap<>(SAFE);
        settings.putAll(changes);
        return new SmallRyeConfigBuilder().withDefaultValues(settings).build();
    }
}
