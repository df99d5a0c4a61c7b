package org.labourrights.gateway.upstream;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The services behind the gateway, by name: those of the list of services, and what else is set. */
@ConfigMapping(prefix = "gateway.upstreams")
public interface UpstreamConfig {

    @WithParentName
    Map<String, Service> services();

    /** One service. */
    interface Service {

        /**
         * Scheme, host and port; on this machine, at the port of the list, unless told otherwise. A service without one, or
         * with an empty one, is not built here and answers 503.
         */
        Optional<String> url();

        /**
         * Scheme, host and port where the service speaks about itself, its management port. Where nothing is set, that of the
         * list for a service that is at the list's address, and for others their url.
         */
        Optional<String> management();

        /** Whether the gateway is of no use without this service: only then does its absence make readiness red. */
        @WithDefault("false")
        boolean required();

        /** How long a connection may take to be made. */
        @WithDefault("2s")
        Duration connectTimeout();

        /** How long the service may take from the last byte of the request to the first of its answer. */
        @WithDefault("30s")
        Duration answerTimeout();

        /** How long a body may stand still, in either direction. */
        @WithDefault("30s")
        Duration idleTimeout();

        /** The largest request body of operations of which no description was read yet; it says {@code x-max-body}. */
        @WithDefault("10M")
        MemorySize maxBody();

        /** How many requests may be under way at once. */
        @WithDefault("256")
        int concurrency();

        /** How many of them may be one caller's, so that nobody who reads or sends slowly shuts the others out. */
        @WithDefault("64")
        int concurrencyPerCaller();

        /** How many of them may be bodies that stream, which last as long as their callers send. */
        @WithDefault("64")
        int streams();

        /** How many of those may be one caller's. */
        @WithDefault("8")
        int streamsPerCaller();

        /** How many bodies may stream from callers without a token, beside those: whoever has none shuts nobody else out. */
        @WithDefault("16")
        int openStreams();

        /** How many of those may be of one address. */
        @WithDefault("2")
        int openStreamsPerCaller();

        Breaker breaker();

        /** Where on the management port the service gives its OpenAPI document. */
        @WithDefault("/q/openapi?format=json")
        String openapi();

        /** Where on the management port the service gives its AsyncAPI document, the schemas of its events inside. */
        @WithDefault("/q/asyncapi")
        String asyncapi();

        /** Where on the management port the service says that it is ready. */
        @WithDefault("/q/health/ready")
        String readiness();
    }

    /** When to stop calling a service that does not answer. */
    interface Breaker {

        /** Calls within the window from which the share counts. */
        @WithDefault("10")
        int calls();

        /** Share of failures among the calls of a window that opens the breaker. */
        @WithDefault("0.5")
        double share();

        @WithDefault("10s")
        Duration window();

        /** How long nothing is sent before the first probe. */
        @WithDefault("5s")
        Duration pause();

        /** How many probes are let through, of which fewer than the share may fail. */
        @WithDefault("3")
        int probes();
    }
}
