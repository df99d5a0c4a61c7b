package org.labourrights.chassis.spool;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;

/** Puts the body of a {@link Spooled} request aside; behind the filters that limit and hash what is read. */
@Spooled
@Provider
@Priority(Priorities.USER + 1000)
class SpoolFilter implements ContainerRequestFilter {

    private final Spools spools;

    SpoolFilter(Spools spools) {
        this.spools = spools;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        try (InputStream body = request.getEntityStream()) {
            spools.take(body);
        }
    }
}
