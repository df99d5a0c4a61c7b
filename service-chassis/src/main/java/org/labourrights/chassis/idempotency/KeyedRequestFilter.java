package org.labourrights.chassis.idempotency;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/** Keeps key, {@code dryRun} and the hash of a writing request for {@link IdempotentInterceptor}. */
@Provider
class KeyedRequestFilter implements ContainerRequestFilter {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private final KeyedRequest keyed;

    KeyedRequestFilter(KeyedRequest keyed) {
        this.keyed = keyed;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (READS.contains(request.getMethod())) {
            return;
        }
        URI uri = request.getUriInfo().getRequestUri();
        String query = uri.getRawQuery();
        String target = query == null ? uri.getRawPath() : uri.getRawPath() + '?' + query;
        RequestHash hash = new RequestHash(request.getEntityStream(), request.getMethod(), target);
        request.setEntityStream(hash);
        boolean dryRun = "true".equals(request.getUriInfo().getQueryParameters().getFirst("dryRun"));
        keyed.is(request.getHeaderString("Idempotency-Key"), dryRun, hash);
    }
}
