package org.labourrights.gateway.ready;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.labourrights.edge.ready.NotReadyException;
import org.labourrights.edge.ready.Profile;
import org.labourrights.gateway.limit.LimitConfig;
import org.labourrights.gateway.sandbox.SandboxConfig;
import org.labourrights.gateway.token.TokenConfig;

class StartChecksTest {

    private static final String ISSUER = "https://login.example.gov.cn/realms/labour-rights";

    @Test
    void productionStartsWithARealIssuer() {
        assertThatCode(() -> check(Profile.PRODUCTION, ISSUER, Map.of()).start(new StartupEvent()))
                .doesNotThrowAnyException();
    }

    @Test
    void productionDoesNotStartWithDevelopmentSettings() {
        StartChecks checks = check(
                Profile.PRODUCTION,
                "http://localhost:8090/default",
                Map.of("gateway.sandbox.enabled", "true", "gateway.limits.enabled", "false"));

        assertThatThrownBy(() -> checks.start(new StartupEvent()))
                .isInstanceOf(NotReadyException.class)
                .hasMessage("""
                        No start in the profile PRODUCTION:
                          - gateway.token.issuer is on this machine (http://localhost:8090/default)
                          - gateway.token.issuer is not https (http://localhost:8090/default)
                          - gateway.sandbox.enabled is true
                          - gateway.limits.enabled is false
                          - for trying things out set LABOURRIGHTS_PROFILE=sandbox""");
    }

    @Test
    void anIssuerUnderAnotherNameOfThisMachineIsNoneForProduction() {
        for (String host : List.of("127.0.0.2", "0.0.0.0", "login.localhost", "[::1]")) {
            StartChecks checks = check(Profile.PRODUCTION, "https://" + host + "/default", Map.of());

            assertThatThrownBy(() -> checks.start(new StartupEvent()))
                    .hasMessageContaining("gateway.token.issuer is on this machine (https://" + host + "/default)");
        }
    }

    @Test
    void theSandboxStartsWithThem() {
        assertThatCode(() -> check(
                                Profile.SANDBOX,
                                "http://localhost:8090/default",
                                Map.of("gateway.sandbox.enabled", "true"))
                        .start(new StartupEvent()))
                .doesNotThrowAnyException();
    }

    @Test
    void nobodyStartsWithCallersWhoSayWhereTheyAre() {
        for (Profile profile : Profile.values()) {
            StartChecks checks = check(profile, ISSUER, Map.of("quarkus.http.proxy.proxy-address-forwarding", "true"));

            assertThatThrownBy(() -> checks.start(new StartupEvent()))
                    .isInstanceOf(NotReadyException.class)
                    .hasMessageContaining("gateway.proxies.count");
        }
    }

    private static StartChecks check(Profile profile, String issuer, Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(more);
        settings.put("gateway.token.issuer", issuer);
        settings.put("gateway.token.audience", "labour-rights");
        settings.put("gateway.limits.standard.requests", "10");
        settings.put("gateway.limits.open.requests", "10");
        settings.put("gateway.limits.pages.requests", "10");
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(TokenConfig.class)
                .withMapping(SandboxConfig.class)
                .withMapping(LimitConfig.class)
                .build();
        return new StartChecks(
                List.of(
                        new BelievedProxies(
                                Boolean.parseBoolean(settings.get("quarkus.http.proxy.proxy-address-forwarding"))),
                        new DevelopmentSettings(
                                config.getConfigMapping(TokenConfig.class),
                                config.getConfigMapping(SandboxConfig.class),
                                config.getConfigMapping(LimitConfig.class))),
                profile);
    }
}
