package org.labourrights.chassis.privacy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.labourrights.chassis.correlation.Correlation;
import org.labourrights.chassis.problem.ProblemResponses;
import org.labourrights.edge.Language;

/** Writes the record of a refused reading before the refusal goes out: trying without being seen tells whom to try. */
class AccessRefusedMapper {

    private final PersonalDataAccess access;
    private final ProblemResponses responses;
    private final Correlation correlation;

    AccessRefusedMapper(PersonalDataAccess access, ProblemResponses responses, Correlation correlation) {
        this.access = access;
        this.responses = responses;
        this.correlation = correlation;
    }

    @ServerExceptionMapper
    Response refused(AccessRefused e, ContainerRequestContext request) {
        QuarkusTransaction.requiringNew().run(() -> access.refused(e));
        Language language = Language.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return responses.response(
                e.problem(), language, request.getUriInfo().getRequestUri().getRawPath(), correlation.correlationId());
    }
}
