package org.labourrights.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.labourrights.edge.suite.Services;
import org.labourrights.gateway.entry.OpenConfig;

/** What the gateway makes of the list of services, of this suite and with an invented third one. */
class ListedServicesTest {

    private static final String THIRD = """

            pensions.module=pension-service
            pensions.port=8085
            pensions.database=pensions
            pensions.topic=nef.pe
            pensions.path=/api/old-age/v2
            pensions.open=GET /public/rates/*
            """;

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void aServiceMoreInTheListHasItsRoute() throws IOException {
        Services services = withAThird();
        Upstreams upstreams = upstreams(services, Map.of());

        assertThat(upstreams.names()).containsExactly("arrears", "inspection", "mediation", "pensions", "reporting");
        assertThat(upstreams.built())
                .extracting(Upstream::name)
                .containsExactly("arrears", "inspection", "pensions", "reporting");
        assertThat(upstreams.nameFor("/api/old-age/v2/rates?limit=1")).contains("pensions");
        assertThat(upstreams.nameFor("/api/arrears/v1/leads")).contains("arrears");
        assertThat(upstreams.nameFor("/api/mediation/v1/cases")).contains("mediation");
        assertThat(upstreams.nameFor("/api/pensions/v1/rates")).isEmpty();
        assertThat(upstreams.find("pensions").orElseThrow().beginning()).isEqualTo("/api/old-age/v2/");
        OpenConfig open = config(services, Map.of()).getConfigMapping(OpenConfig.class);
        assertThat(open.operations().orElseThrow())
                .contains("POST /api/arrears/v1/public/leads", "GET /api/old-age/v2/public/rates/*");
    }

    @Test
    void itsAddressIsThatOfTheListUnlessTheEnvironmentSaysAnother() throws IOException {
        Services services = withAThird();

        assertThat(address(services, Map.of())).containsExactly("localhost:8085", "localhost:9085");
        assertThat(address(
                        services,
                        Map.of(
                                "GATEWAY_UPSTREAMS_PENSIONS_URL", "http://pensions.example:80",
                                "GATEWAY_UPSTREAMS_PENSIONS_MANAGEMENT", "http://pensions.example:9000")))
                .containsExactly("pensions.example:80", "pensions.example:9000");
        assertThat(address(services, Map.of("GATEWAY_UPSTREAMS_PENSIONS_URL", "http://pensions.example:80")))
                .containsExactly("pensions.example:80", "pensions.example:80");
        assertThat(upstreams(services, Map.of("GATEWAY_UPSTREAMS_PENSIONS_URL", ""))
                        .find("pensions"))
                .isEmpty();
        assertThat(upstreams(services, Map.of("GATEWAY_UPSTREAMS_PENSIONS_ANSWER_TIMEOUT", "7s"))
                        .find("pensions")
                        .orElseThrow()
                        .config()
                        .answerTimeout())
                .isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void aServiceThatOnlyTheEnvironmentNamesIsBuiltToo() {
        Upstreams upstreams = upstreams(
                Services.listed(), Map.of("GATEWAY_UPSTREAMS_MEDIATION_URL", "http://mediation.example:8084"));

        assertThat(upstreams.built())
                .extracting(Upstream::name)
                .containsExactly("arrears", "inspection", "mediation", "reporting");
    }

    /** Where it takes calls, and where it speaks about itself. */
    private List<String> address(Services services, Map<String, String> environment) {
        Upstream pensions = upstreams(services, environment).find("pensions").orElseThrow();
        return Stream.of(pensions.address(), pensions.management())
                .map(address -> address.host() + ":" + address.port())
                .toList();
    }

    private Upstreams upstreams(Services services, Map<String, String> environment) {
        return new Upstreams(config(services, environment).getConfigMapping(UpstreamConfig.class), services, vertx);
    }

    private static SmallRyeConfig config(Services services, Map<String, String> environment) {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(new ListedServices(services), new EnvConfigSource(environment, 300))
                .withConverter(Duration.class, 200, new DurationConverter())
                .withConverter(MemorySize.class, 200, new MemorySizeConverter())
                .withMapping(UpstreamConfig.class)
                .withMapping(OpenConfig.class)
                .build();
    }

    private static Services withAThird() throws IOException {
        try (var list = Objects.requireNonNull(Services.class.getResourceAsStream("services.properties"))) {
            return Services.read(new StringReader(new String(list.readAllBytes(), StandardCharsets.UTF_8) + THIRD));
        }
    }
}
