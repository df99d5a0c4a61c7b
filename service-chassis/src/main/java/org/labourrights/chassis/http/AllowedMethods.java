package org.labourrights.chassis.http;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestMatch;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.spi.ServerRestHandler;

/** The methods that an address knows, as the framework itself routes it; it does not tell them with its own 405. */
@ApplicationScoped
class AllowedMethods {

    /** In the order of the alphabet, with those that the framework answers for every address. */
    Set<String> of(String path) {
        Set<String> methods = new TreeSet<>();
        RequestMapper<InitialMatch> classes = new RequestMapper<>(
                ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers());
        RequestMatch<InitialMatch> match = classes.map(path);
        while (match != null) {
            for (ServerRestHandler handler : match.value.handlers) {
                if (handler instanceof ClassRoutingHandler routes) {
                    collect(routes, match.remaining, methods);
                }
            }
            match = classes.continueMatching(path, match);
        }
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        methods.add("OPTIONS");
        return methods;
    }

    private static void collect(ClassRoutingHandler routes, String remaining, Set<String> methods) {
        String rest = remaining.isEmpty() ? "/" : remaining;
        routes.getMappers().forEach((method, mapper) -> {
            RequestMatch<RuntimeResource> found = mapper.map(rest);
            // A mapper also finds the beginning of an address; only the whole of it is this resource.
            if (method != null
                    && found != null
                    && (found.remaining.isEmpty() || Objects.equals(found.remaining, "/"))) {
                methods.add(method);
            }
        });
    }
}
