package org.labourrights.chassis.correlation;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** Takes the request's id over before anything is done or refused, and says it in the answer. */
@Provider
@PreMatching
@Priority(0)
class CorrelationFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private final Correlation correlation;

    CorrelationFilter(Correlation correlation) {
        this.correlation = correlation;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        correlation.continueFrom(request.getHeaderString(RequestId.HEADER), null);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(RequestId.HEADER, correlation.correlationId());
    }
}
